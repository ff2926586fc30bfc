package org.colloquy.report.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.statistic.LogRank;
import org.colloquy.report.table.Observation;

/** Gathers roots and their first answers, thread by thread. */
public final class FirstResponseTally {

  /** A root, and its first answer where there is one. */
  private record Wait(Instant asked, boolean patch, Optional<Instant> answered) {}

  /** How long a root was watched, and whether it posts a patch. */
  private record Watched(KaplanMeier.Case watched, boolean patch) {}

  private final ThreadStart.Finder starts = new ThreadStart.Finder();
  private final List<Wait> waits = new ArrayList<>();
  private int unusable;

  /** Starts without a thread. */
  public FirstResponseTally() {}

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    Optional<ThreadStart> start = starts.of(thread);
    if (start.isPresent()) {
      wait(start.get(), thread.messages()).ifPresentOrElse(waits::add, () -> unusable++);
    }
  }

  /**
   * {@return the data for what was added; a date outside the window is not believed}
   *
   * @param window the time that the archive covers, where any message has a date
   */
  public FirstResponse data(Optional<Observation.Window> window) {
    List<Watched> all =
        window
            .map(w -> waits.stream().flatMap(x -> watched(x, w).stream()).toList())
            .orElse(List.of());
    List<KaplanMeier.Case> patches = cases(all, true);
    List<KaplanMeier.Case> others = cases(all, false);
    boolean compared = isEnough(patches) && isEnough(others);
    return new FirstResponse(
        KaplanMeier.of(all.stream().map(Watched::watched).toList()),
        compared
            ? List.of(
                new FirstResponse.Group("patches", KaplanMeier.of(patches)),
                new FirstResponse.Group("others", KaplanMeier.of(others)))
            : List.of(),
        compared ? Optional.of(LogRank.of(patches, others)) : Optional.empty(),
        starts.left(unusable + waits.size() - all.size()),
        window);
  }

  private static List<KaplanMeier.Case> cases(List<Watched> all, boolean patch) {
    return all.stream().filter(x -> x.patch() == patch).map(Watched::watched).toList();
  }

  private static boolean isEnough(List<KaplanMeier.Case> cases) {
    return cases.stream().filter(KaplanMeier.Case::ended).count() >= FirstResponse.FEWEST;
  }

  private static Optional<Wait> wait(ThreadStart start, List<MessageAnalysis> messages) {
    List<MessageAnalysis> answers = messages.stream().filter(start::isByAnother).toList();
    Optional<Instant> first =
        answers.stream()
            .map(MessageAnalysis::sent)
            .flatMap(Optional::stream)
            .min(Comparator.naturalOrder());
    return first.isEmpty() && !answers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Wait(start.date(), start.patch(), first));
  }

  private static Optional<Watched> watched(Wait wait, Observation.Window window) {
    Instant end = wait.answered().orElse(window.last());
    if (!window.contains(wait.asked()) || !window.contains(end) || end.isBefore(wait.asked())) {
      return Optional.empty();
    }
    long seconds = Duration.between(wait.asked(), end).toSeconds();
    return Optional.of(
        new Watched(new KaplanMeier.Case(seconds, wait.answered().isPresent()), wait.patch()));
  }
}
