package org.colloquy.report.measure;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Deference;
import org.colloquy.position.Mode;
import org.colloquy.position.Position;
import org.colloquy.report.table.DeferenceOutcome;
import org.colloquy.report.table.DeferenceWait;
import org.colloquy.report.table.Observation;

/** Gathers deferences, thread by thread. */
public final class DeferenceTally {
  private final Map<Ends, List<Asked>> byEnds = new HashMap<>();
  private final Map<String, Deferee> deferees = new HashMap<>();
  private final Set<String> detectors = new TreeSet<>();
  private int reported;
  private int automatic;
  private int self;

  /** Deferees are the same by their key; the first spelling of a name is kept. */
  private record Ends(Deferee from, Deferee to) {}

  /** A deference of which only its manner and its dates are kept. */
  private record Asked(Manner manner, DeferenceWait times) {}

  private enum Manner {
    DIRECT,
    INVITATION,
    CONDITIONAL;

    static Manner of(Position position) {
      if (position.conditional() || position.mode() == Mode.CONDITIONAL) {
        return CONDITIONAL;
      }
      return position.mode() == Mode.INVITATION ? INVITATION : DIRECT;
    }
  }

  /** Starts without a thread. */
  public DeferenceTally() {}

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    for (MessageAnalysis message : thread.messages()) {
      message.positions().stream().map(Position::detector).forEach(detectors::add);
    }
    thread.ledger().deferences().forEach(this::add);
  }

  private void add(Deference deference) {
    if (deference.holder().isBot() || deference.to().isBot()) {
      automatic++;
    } else if (deference.position().mode() == Mode.REPORTED) {
      reported++;
    } else if (deference.holder().isSameAs(deference.to())) {
      self++;
    } else {
      Ends ends =
          new Ends(known(Deferee.of(deference.holder())), known(Deferee.of(deference.to())));
      byEnds
          .computeIfAbsent(ends, e -> new ArrayList<>())
          .add(new Asked(Manner.of(deference.position()), DeferenceWait.of(deference)));
    }
  }

  private Deferee known(Deferee deferee) {
    return deferees.computeIfAbsent(deferee.key(), key -> deferee);
  }

  /**
   * {@return the data for what was added}
   *
   * @param window the time that the archive covers, where any message has a date
   * @param quiet how long somebody who is named has time to answer
   */
  public DeferenceMatrix data(Optional<Observation.Window> window, Duration quiet) {
    Optional<Instant> end = window.map(Observation.Window::last);
    Map<Deferee, Integer> in = new HashMap<>();
    byEnds.forEach((ends, list) -> in.merge(ends.to(), list.size(), Integer::sum));
    Comparator<Ends> order =
        Comparator.comparing((Ends ends) -> -in.getOrDefault(ends.to(), 0))
            .thenComparing(ends -> ends.to().key().length())
            .thenComparing(ends -> ends.to().key())
            .thenComparing(ends -> -byEnds.getOrDefault(ends, List.of()).size())
            .thenComparing(ends -> ends.from().key().length())
            .thenComparing(ends -> ends.from().key());
    List<DeferenceMatrix.Tie> ties =
        byEnds.keySet().stream().sorted(order).map(ends -> tie(ends, end, quiet)).toList();
    return new DeferenceMatrix(
        ties, new DeferenceMatrix.LeftOut(reported, automatic, self), quiet, detectors);
  }

  private DeferenceMatrix.Tie tie(Ends ends, Optional<Instant> end, Duration quiet) {
    List<Asked> asked = byEnds.getOrDefault(ends, List.of());
    Map<DeferenceOutcome, Integer> outcomes = new EnumMap<>(DeferenceOutcome.class);
    asked.forEach(a -> outcomes.merge(a.times().outcome(end, quiet), 1, Integer::sum));
    int invitations = count(asked, Manner.INVITATION);
    return new DeferenceMatrix.Tie(
        ends.from(),
        ends.to(),
        count(asked, Manner.DIRECT) + invitations,
        invitations,
        count(asked, Manner.CONDITIONAL),
        outcomes);
  }

  private static int count(List<Asked> asked, Manner manner) {
    return (int) asked.stream().filter(a -> a.manner() == manner).count();
  }
}
