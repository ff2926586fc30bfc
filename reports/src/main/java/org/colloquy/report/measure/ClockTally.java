package org.colloquy.report.measure;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeMap;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.quote.Author;
import org.colloquy.report.statistic.CountTable;
import org.colloquy.report.table.Observation;

/** Gathers weekdays and hours, message by message. */
public final class ClockTally {

  /** What one month holds so far. */
  private static final class Sum {
    private final long[][] local = new long[Clock.DAYS][Clock.HOURS];
    private final long[][] utc = new long[Clock.DAYS][Clock.HOURS];
    private final long[][] zeroOffset = new long[Clock.DAYS][Clock.HOURS];
    private int messages;

    void add(OffsetDateTime date) {
      OffsetDateTime there = date.withOffsetSameInstant(ZoneOffset.UTC);
      boolean zero = date.getOffset().equals(ZoneOffset.UTC);
      messages++;
      count(utc, there);
      count(zero ? zeroOffset : local, date);
    }

    private static void count(long[][] counts, OffsetDateTime date) {
      counts[date.getDayOfWeek().getValue() - 1][date.getHour()]++;
    }

    void add(Sum other) {
      messages += other.messages;
      add(local, other.local);
      add(utc, other.utc);
      add(zeroOffset, other.zeroOffset);
    }

    private static void add(long[][] sums, long[][] more) {
      for (int day = 0; day < sums.length; day++) {
        for (int hour = 0; hour < sums[day].length; hour++) {
          sums[day][hour] += more[day][hour];
        }
      }
    }
  }

  private final TreeMap<LocalDate, Sum> byMonth = new TreeMap<>();
  private int automatic;
  private int undated;

  /** Starts without a thread. */
  public ClockTally() {}

  /**
   * Counts a thread in.
   *
   * @param thread a thread of the archive, once
   */
  public void add(ThreadAnalysis thread) {
    for (MessageAnalysis message : thread.messages()) {
      if (message.attributed().sender().filter(Author::isBot).isPresent()) {
        automatic++;
      } else {
        message.message().date().ifPresentOrElse(this::add, () -> undated++);
      }
    }
  }

  private void add(OffsetDateTime date) {
    LocalDate day = LocalDate.ofInstant(date.toInstant(), ZoneOffset.UTC);
    byMonth.computeIfAbsent(Period.MONTH.start(day), month -> new Sum()).add(date);
  }

  /**
   * {@return the data for what was added; a month outside the window is not believed}
   *
   * @param window the time that the archive covers, where any message has a date
   */
  public Clock data(Optional<Observation.Window> window) {
    Sum within = new Sum();
    Sum outside = new Sum();
    byMonth.forEach((month, sum) -> (isWithin(month, window) ? within : outside).add(sum));
    return new Clock(
        CountTable.of(within.local, Clock.HOURS),
        CountTable.of(within.utc, Clock.HOURS),
        CountTable.of(within.zeroOffset, Clock.HOURS),
        new Clock.LeftOut(automatic, undated + outside.messages));
  }

  private static boolean isWithin(LocalDate month, Optional<Observation.Window> window) {
    return window
        .filter(w -> !month.isAfter(LocalDate.ofInstant(w.last(), ZoneOffset.UTC)))
        .filter(
            w -> Period.MONTH.next(month).isAfter(LocalDate.ofInstant(w.first(), ZoneOffset.UTC)))
        .isPresent();
  }
}
