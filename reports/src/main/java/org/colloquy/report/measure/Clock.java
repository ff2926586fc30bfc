package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import org.colloquy.report.statistic.CountTable;

/**
 * At which hour of which weekday people send mail. Rows are weekdays from Monday on, columns the
 * hours 0 to 23 in which a message was sent.
 *
 * <p>The sender's own clock is the Date field with its offset. An offset of zero is ambiguous: it
 * is that of a sender at Greenwich as well as that of a program, a web mailer or a gateway that
 * tells no local time, and "-0000" says so outright (RFC 5322, section 3.3). Such messages, and
 * those without any offset, are in {@code utc} and {@code zeroOffset} but not in {@code local}.
 *
 * @param local by the sender's clock, offsets of zero left out
 * @param utc all messages, in UTC
 * @param zeroOffset those with an offset of zero, in UTC
 * @param left what the tables leave out
 */
public record Clock(CountTable local, CountTable utc, CountTable zeroOffset, LeftOut left) {
  /** Number of weekdays; the last two are Saturday and Sunday. */
  public static final int DAYS = 7;

  /** Number of hours. */
  public static final int HOURS = 24;

  /**
   * Messages that no table counts.
   *
   * @param automatic sent by programs
   * @param undated without a date that can be believed
   */
  public record LeftOut(int automatic, int undated) {}

  /** Checks that no part is null. */
  public Clock {
    requireNonNull(local, "local must not be null");
    requireNonNull(utc, "utc must not be null");
    requireNonNull(zeroOffset, "zeroOffset must not be null");
    requireNonNull(left, "left must not be null");
  }

  /**
   * {@return the number of messages of a table that were sent on a Saturday or Sunday}
   *
   * @param table weekdays in rows, Monday first
   */
  public static long weekend(CountTable table) {
    return table.row(DAYS - 2) + table.row(DAYS - 1);
  }
}
