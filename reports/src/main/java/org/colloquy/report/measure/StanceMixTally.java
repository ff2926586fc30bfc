package org.colloquy.report.measure;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.position.Mode;
import org.colloquy.position.Position;
import org.colloquy.position.Stance;
import org.colloquy.report.table.Observation;
import org.colloquy.report.table.Words;

/** Gathers positions by month, message by message. */
public final class StanceMixTally {

  /** What one stretch of time holds so far. */
  private static final class Sum {
    private final Map<Stance, Integer> counts = new EnumMap<>(Stance.class);
    private int apart;
    private int trailers;
    private int quoted;
    private long words;

    void add(Position position) {
      if (position.evidence().depth() > 0) {
        quoted++;
      } else if (position.mode() != Mode.DIRECT) {
        apart++;
      } else {
        counts.merge(position.stance(), 1, Integer::sum);
        trailers += position.trailer() ? 1 : 0;
      }
    }

    void add(Sum other) {
      other.counts.forEach((stance, count) -> counts.merge(stance, count, Integer::sum));
      apart += other.apart;
      trailers += other.trailers;
      quoted += other.quoted;
      words += other.words;
    }

    int positions() {
      return counts.values().stream().mapToInt(Integer::intValue).sum() + apart + quoted;
    }
  }

  private final TreeMap<LocalDate, Sum> byMonth = new TreeMap<>();
  private final Set<String> detectors = new TreeSet<>();
  private final Sum undated = new Sum();

  /** Starts without a thread. */
  public StanceMixTally() {}

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    for (MessageAnalysis message : thread.messages()) {
      Sum sum =
          message
              .sent()
              .map(date -> byMonth.computeIfAbsent(month(date), month -> new Sum()))
              .orElse(undated);
      sum.words += Words.written(message);
      for (Position position : message.positions()) {
        sum.add(position);
        detectors.add(position.detector());
      }
    }
  }

  /**
   * {@return the data for what was added; a month outside the window is not believed}
   *
   * @param window the time that the archive covers, where any message has a date
   */
  public StanceMix data(Optional<Observation.Window> window) {
    Sum left = new Sum();
    left.add(undated);
    if (window.isEmpty()) {
      return new StanceMix(Period.MONTH, List.of(), leftOut(0, left), detectors);
    }
    LocalDate first = month(window.get().first());
    LocalDate last = month(window.get().last());
    byMonth.headMap(first, false).values().forEach(left::add);
    byMonth.tailMap(last, false).values().forEach(left::add);
    Period period = Period.fitting(first, last);
    List<StanceMix.Bin> bins = new ArrayList<>();
    int quoted = 0;
    for (LocalDate start = period.start(first); !start.isAfter(last); start = period.next(start)) {
      Sum sum = sum(start, period.next(start));
      quoted += sum.quoted;
      bins.add(new StanceMix.Bin(start, sum.counts, sum.apart, sum.trailers, sum.words));
    }
    return new StanceMix(period, bins, leftOut(quoted, left), detectors);
  }

  private Sum sum(LocalDate from, LocalDate to) {
    Sum sum = new Sum();
    byMonth.subMap(from, to).values().forEach(sum::add);
    return sum;
  }

  private static StanceMix.LeftOut leftOut(int quoted, Sum undated) {
    return new StanceMix.LeftOut(quoted, undated.positions());
  }

  private static LocalDate month(Instant date) {
    return Period.MONTH.start(LocalDate.ofInstant(date, ZoneOffset.UTC));
  }
}
