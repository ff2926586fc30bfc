package org.colloquy.report.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.quote.Author;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.table.Observation;

/** Gathers roots and their first answers, thread by thread. */
public final class FirstResponseTally {

  /** A root, and its first answer where there is one. */
  private record Wait(Instant asked, Optional<Instant> answered) {}

  private final List<Wait> waits = new ArrayList<>();
  private int withoutRoot;
  private int automatic;
  private int unusable;

  public void add(ThreadAnalysis thread) {
    MessageAnalysis root = thread.messages().get(0);
    if (!root.message().id().equals(thread.thread().root())
        || root.attributed().parent().isPresent()) {
      withoutRoot++;
      return;
    }
    if (root.attributed().sender().filter(Author::isBot).isPresent()) {
      automatic++;
      return;
    }
    Optional<Wait> wait = wait(root, thread.messages());
    wait.ifPresentOrElse(waits::add, () -> unusable++);
  }

  /** The data for what was added; a date outside the window is not believed. */
  public FirstResponse data(Optional<Observation.Window> window) {
    List<KaplanMeier.Case> cases =
        window
            .map(w -> waits.stream().flatMap(x -> toCase(x, w).stream()).toList())
            .orElse(List.of());
    int answered = (int) cases.stream().filter(KaplanMeier.Case::ended).count();
    return new FirstResponse(
        KaplanMeier.of(cases),
        answered,
        cases.size() - answered,
        withoutRoot,
        automatic,
        unusable + waits.size() - cases.size(),
        window);
  }

  private static Optional<Wait> wait(MessageAnalysis root, List<MessageAnalysis> messages) {
    Optional<Instant> asked = date(root);
    Optional<Author> asker = root.attributed().sender();
    if (asked.isEmpty() || asker.isEmpty()) {
      return Optional.empty();
    }
    List<MessageAnalysis> answers =
        messages.stream().filter(m -> isByAnother(m, asker.get())).toList();
    Optional<Instant> first =
        answers.stream()
            .map(FirstResponseTally::date)
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder());
    return first.isEmpty() && !answers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Wait(asked.get(), first));
  }

  private static boolean isByAnother(MessageAnalysis message, Author asker) {
    return message
        .attributed()
        .sender()
        .filter(sender -> !sender.isSameAs(asker) && !sender.isBot())
        .isPresent();
  }

  private static Optional<KaplanMeier.Case> toCase(Wait wait, Observation.Window window) {
    Instant end = wait.answered().orElse(window.last());
    if (!window.contains(wait.asked()) || !window.contains(end) || end.isBefore(wait.asked())) {
      return Optional.empty();
    }
    long seconds = Duration.between(wait.asked(), end).toSeconds();
    return Optional.of(new KaplanMeier.Case(seconds, wait.answered().isPresent()));
  }

  private static Optional<Instant> date(MessageAnalysis message) {
    return message.message().date().map(OffsetDateTime::toInstant);
  }
}
