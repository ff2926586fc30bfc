package org.colloquy.report.measure;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Objection;
import org.colloquy.position.ObjectionState;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.table.Observation;

/** Gathers objections and what became of them, thread by thread. */
public final class ObjectionsTally {

  /**
   * An objection in time.
   *
   * @param raised when it was raised
   * @param settled when it was settled
   * @param last the last message of its thread
   */
  record Life(Instant raised, Optional<Instant> settled, Instant last) {}

  private final Map<ObjectionState, Integer> states = new EnumMap<>(ObjectionState.class);
  private final List<Life> lives = new ArrayList<>();
  private final Set<String> detectors = new TreeSet<>();
  private int reported;
  private int notRaised;
  private int settlingUndated;

  /** Starts without a thread. */
  public ObjectionsTally() {}

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    Optional<Instant> last =
        thread.messages().stream()
            .flatMap(message -> message.sent().stream())
            .max(Comparator.naturalOrder());
    thread.ledger().objections().forEach(objection -> add(objection, last));
  }

  private void add(Objection objection, Optional<Instant> last) {
    states.merge(objection.state(), 1, Integer::sum);
    detectors.add(objection.position().detector());
    reported += objection.isReported() ? 1 : 0;
    Optional<Instant> raised = objection.raised().map(OffsetDateTime::toInstant);
    Optional<Instant> settled = objection.settled().map(OffsetDateTime::toInstant);
    if (raised.isEmpty()) {
      notRaised++;
    } else if (objection.state().isSettled() && settled.isEmpty()) {
      settlingUndated++;
    } else {
      lives.add(new Life(raised.get(), settled, last.orElse(raised.get())));
    }
  }

  /**
   * {@return the data for what was added; a date outside the window is not believed}
   *
   * @param window the time that the archive covers, where any message has a date
   * @param quiet how long nothing must happen before an objection counts as not answered
   */
  public Objections data(Optional<Observation.Window> window, Duration quiet) {
    List<Life> believed =
        window.map(w -> lives.stream().filter(l -> isBelieved(l, w)).toList()).orElse(List.of());
    return new Objections(
        states,
        reported,
        KaplanMeier.of(
            window
                .map(w -> believed.stream().map(life -> toCase(life, w)).toList())
                .orElse(List.of())),
        window.map(w -> new OpenDays(believed, w, quiet).days()).orElse(List.of()),
        new Objections.LeftOut(notRaised, settlingUndated, lives.size() - believed.size()),
        quiet,
        detectors,
        window);
  }

  private static boolean isBelieved(Life life, Observation.Window window) {
    Instant end = life.settled().orElse(window.last());
    return window.contains(life.raised()) && window.contains(end) && !end.isBefore(life.raised());
  }

  private static KaplanMeier.Case toCase(Life life, Observation.Window window) {
    Instant end = life.settled().orElse(window.last());
    return new KaplanMeier.Case(
        Duration.between(life.raised(), end).toSeconds(), life.settled().isPresent());
  }
}
