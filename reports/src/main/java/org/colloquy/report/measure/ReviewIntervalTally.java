package org.colloquy.report.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.quote.Author;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.table.Observation;

/** Gathers roots and the last messages on their topics, thread by thread. */
public final class ReviewIntervalTally {

  /** A thread that was discussed. */
  private record Talk(Instant first, Instant last) {}

  private final ThreadStart.Finder starts = new ThreadStart.Finder();
  private final List<Talk> talks = new ArrayList<>();
  private int unanswered;
  private int unusable;
  private int offTopic;
  private int toOneself;
  private int automatic;

  /** Starts without a thread. */
  public ReviewIntervalTally() {}

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    Optional<ThreadStart> start = starts.of(thread);
    if (start.isPresent()) {
      add(start.get(), thread.messages());
    }
  }

  private void add(ThreadStart start, List<MessageAnalysis> messages) {
    List<MessageAnalysis> counted = counted(messages);
    if (counted.stream().noneMatch(start::isByAnother)) {
      unanswered++;
      return;
    }
    counted.stream()
        .flatMap(message -> message.sent().stream())
        .max(Comparator.naturalOrder())
        .ifPresentOrElse(last -> talks.add(new Talk(start.date(), last)), () -> unusable++);
  }

  /** The messages after the root that count. */
  private List<MessageAnalysis> counted(List<MessageAnalysis> messages) {
    MessageId root = messages.get(0).message().id();
    TopicTrail topic = new TopicTrail();
    Map<MessageId, Author> senders = new HashMap<>();
    List<MessageAnalysis> counted = new ArrayList<>();
    for (MessageAnalysis message : messages) {
      boolean onTopic = topic.follow(message);
      Optional<Author> sender = message.attributed().sender();
      sender.ifPresent(author -> senders.put(message.message().id(), author));
      Optional<Author> answered =
          message.attributed().parent().flatMap(id -> Optional.ofNullable(senders.get(id)));
      if (message.message().id().equals(root)) {
        continue;
      }
      if (!onTopic) {
        offTopic++;
      } else if (sender.filter(Author::isBot).isPresent()) {
        automatic++;
      } else if (sender.isPresent() && answered.filter(sender.get()::isSameAs).isPresent()) {
        toOneself++;
      } else {
        counted.add(message);
      }
    }
    return counted;
  }

  /**
   * {@return the data for what was added; a date outside the window is not believed}
   *
   * @param window the time that the archive covers, where any message has a date
   * @param quiet how long nothing must happen before a patch counts as dropped
   */
  public ReviewInterval data(Optional<Observation.Window> window, Duration quiet) {
    List<KaplanMeier.Case> cases =
        window
            .map(w -> talks.stream().flatMap(t -> toCase(t, w, quiet).stream()).toList())
            .orElse(List.of());
    return new ReviewInterval(
        KaplanMeier.of(cases),
        unanswered,
        new ReviewInterval.Dropped(offTopic, toOneself, automatic),
        starts.left(unusable + talks.size() - cases.size()),
        quiet,
        window);
  }

  private static Optional<KaplanMeier.Case> toCase(
      Talk talk, Observation.Window window, Duration quiet) {
    if (!window.contains(talk.first())
        || !window.contains(talk.last())
        || talk.last().isBefore(talk.first())) {
      return Optional.empty();
    }
    boolean ended = !talk.last().plus(quiet).isAfter(window.last());
    long seconds = Duration.between(talk.first(), talk.last()).toSeconds();
    return Optional.of(new KaplanMeier.Case(seconds, ended));
  }
}
