package org.colloquy.report.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Mode;
import org.colloquy.position.Position;
import org.colloquy.position.Stance;
import org.colloquy.report.statistic.AalenJohansen;
import org.colloquy.report.table.Observation;

/** Gathers roots and the first positions that others take, thread by thread. */
public final class FirstPositionTally {

  /** The first position of a message that takes one. */
  private record Taken(Instant date, Stance stance, boolean trailer, boolean mixed) {}

  /** A root, and the first position on it where there is one. */
  private record Root(Instant asked, Optional<Taken> first) {}

  private final ThreadStart.Finder starts = new ThreadStart.Finder();
  private final List<Root> roots = new ArrayList<>();
  private final Set<String> detectors = new TreeSet<>();
  private int unusable;

  /** Starts without a thread. */
  public FirstPositionTally() {}

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
    Optional<Taken> first = Optional.empty();
    boolean undated = false;
    for (MessageAnalysis message : messages) {
      List<Position> positions = positions(start, message);
      if (positions.isEmpty()) {
        continue;
      }
      Optional<Instant> date = message.sent();
      undated |= date.isEmpty();
      if (date.isPresent() && first.filter(f -> !date.get().isBefore(f.date())).isEmpty()) {
        first = Optional.of(taken(date.get(), positions));
      }
    }
    if (first.isEmpty() && undated) {
      unusable++;
    } else {
      roots.add(new Root(start.date(), first));
    }
  }

  /** The direct positions in new text by somebody else than the writer of the root. */
  private List<Position> positions(ThreadStart start, MessageAnalysis message) {
    message.positions().forEach(position -> detectors.add(position.detector()));
    return message.positions().stream()
        .filter(p -> p.mode() == Mode.DIRECT && p.evidence().depth() == 0)
        .filter(p -> start.isAnother(p.holder()))
        .toList();
  }

  private static Taken taken(Instant date, List<Position> positions) {
    Position first = positions.get(0);
    boolean mixed = positions.stream().anyMatch(p -> p.stance() != first.stance());
    return new Taken(date, first.stance(), first.trailer(), mixed);
  }

  /**
   * {@return the data for what was added; a date outside the window is not believed}
   *
   * @param window the time that the archive covers, where any message has a date
   */
  public FirstPosition data(Optional<Observation.Window> window) {
    List<Root> believed =
        window
            .map(w -> roots.stream().filter(root -> isBelieved(root, w)).toList())
            .orElse(List.of());
    List<AalenJohansen.Case<Stance>> cases =
        window.map(w -> believed.stream().map(root -> toCase(root, w)).toList()).orElse(List.of());
    return new FirstPosition(
        AalenJohansen.of(FirstPosition.STANCES, cases),
        (int) believed.stream().flatMap(r -> r.first().stream()).filter(Taken::trailer).count(),
        (int) believed.stream().flatMap(r -> r.first().stream()).filter(Taken::mixed).count(),
        starts.left(unusable + roots.size() - believed.size()),
        detectors,
        window);
  }

  private static boolean isBelieved(Root root, Observation.Window window) {
    Instant end = root.first().map(Taken::date).orElse(window.last());
    return window.contains(root.asked()) && window.contains(end) && !end.isBefore(root.asked());
  }

  private static AalenJohansen.Case<Stance> toCase(Root root, Observation.Window window) {
    Instant end = root.first().map(Taken::date).orElse(window.last());
    long seconds = Duration.between(root.asked(), end).toSeconds();
    return new AalenJohansen.Case<>(seconds, root.first().map(Taken::stance));
  }
}
