package org.colloquy.report.table;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;

/**
 * The stretch of time that an archive covers, gathered from the dates of its messages.
 *
 * <p>Some clocks are decades off. A date is not believed when it stands apart from the others by
 * more than a year and at most one message in two hundred stands as far out as it does.
 */
public final class Observation {
  private static final long GAP = Duration.ofDays(366).toSeconds();
  private static final int RARE = 200;

  private long[] seconds = new long[1024];
  private int size;
  private long between;

  /**
   * The first and the last moment that are believed.
   *
   * @param first the earliest date
   * @param last the latest date
   * @param disbelieved number of dates before or after
   */
  public record Window(Instant first, Instant last, int disbelieved) {

    /**
     * {@return whether a moment lies within}
     *
     * @param moment any moment
     */
    public boolean contains(Instant moment) {
      return !moment.isBefore(first) && !moment.isAfter(last);
    }
  }

  /** Starts without a date. */
  public Observation() {}

  /**
   * Takes in the date of a message.
   *
   * @param date the moment by its Date field
   */
  public void add(Instant date) {
    if (size == seconds.length) {
      seconds = Arrays.copyOf(seconds, size * 2);
    }
    seconds[size++] = date.getEpochSecond();
  }

  /**
   * Counts dates that lie between those that are taken in one by one, for those who keep the dates
   * of an archive elsewhere: it is enough to take in the earliest and the latest ones, of each so
   * many as one in two hundred of all, and one more.
   *
   * @param number at least 0
   */
  public void addBetween(long number) {
    if (number < 0) {
      throw new IllegalArgumentException("number " + number + " must be >= 0");
    }
    between += number;
  }

  /**
   * Takes in the dates of all messages of a thread.
   *
   * @param thread its messages, dated or not
   */
  public void add(ThreadAnalysis thread) {
    for (MessageAnalysis message : thread.messages()) {
      message.sent().ifPresent(this::add);
    }
  }

  /**
   * Empty when no message has a date.
   *
   * @return from the first date to the last that can be believed
   */
  public Optional<Window> window() {
    if (size == 0) {
      return Optional.empty();
    }
    long[] sorted = Arrays.copyOf(seconds, size);
    Arrays.sort(sorted);
    int few = (int) ((size + between) / RARE);
    int from = 0;
    int to = size - 1;
    for (int i = 0; i < few; i++) {
      from = sorted[i + 1] - sorted[i] > GAP ? i + 1 : from;
      to = sorted[size - 1 - i] - sorted[size - 2 - i] > GAP ? size - 2 - i : to;
    }
    return Optional.of(
        new Window(
            Instant.ofEpochSecond(sorted[from]),
            // Dates are cut to seconds above; the last one must still lie within.
            Instant.ofEpochSecond(sorted[to], 999_999_999),
            from + size - 1 - to));
  }
}
