package org.colloquy.message;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Reads a date of the shape that nearly all have, {@code Wed, 20 Jan 2010 05:49:50 +0100 (CET)}
 * (RFC 5322, section 3.3). {@link DateField} reads all others.
 */
final class UsualDate {

  private static final int NONE = -1;
  private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";

  private final byte[] bytes;
  private final int to;
  private int at;

  private UsualDate(ByteSlice value) {
    this.bytes = value.array;
    this.at = value.from;
    this.to = value.to;
  }

  /** The date, empty when the field has another shape or names no moment. */
  static Optional<OffsetDateTime> read(ByteSlice value) {
    return new UsualDate(value).read();
  }

  private Optional<OffsetDateTime> read() {
    skipWeekday();
    int day = number(1, 2);
    int month = month();
    int year = number(4, 4);
    int hour = number(2, 2);
    int minute = skip(':') ? number(2, 2) : NONE;
    int second = minute != NONE && skip(':') ? number(2, 2) : 0;
    int zone = zone();
    boolean whole = Math.min(Math.min(day, month), Math.min(hour, second)) >= 0 && isEnd();
    if (!whole || year < 1_000 || minute == NONE || zone == Integer.MIN_VALUE) {
      return Optional.empty();
    }
    try {
      LocalDateTime local = LocalDateTime.of(year, month, day, hour, minute, second);
      return Optional.of(local.atOffset(ZoneOffset.ofTotalSeconds(zone * 60)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private void skipWeekday() {
    skipSpace();
    if (at + 3 < to && isLetter(bytes[at]) && isLetter(bytes[at + 2]) && bytes[at + 3] == ',') {
      at += 4;
    }
  }

  private static boolean isLetter(byte b) {
    return (b | 0x20) >= 'a' && (b | 0x20) <= 'z';
  }

  private boolean skip(char mark) {
    boolean there = at < to && bytes[at] == mark;
    at += there ? 1 : 0;
    return there;
  }

  private void skipSpace() {
    while (at < to && bytes[at] <= ' ' && bytes[at] >= 0) {
      at++;
    }
  }

  /** A number of so many digits behind white space, or {@link #NONE}. */
  private int number(int least, int most) {
    skipSpace();
    int start = at;
    int value = 0;
    while (at < to && bytes[at] >= '0' && bytes[at] <= '9' && at - start <= most) {
      value = 10 * value + bytes[at++] - '0';
    }
    return at - start >= least && at - start <= most ? value : NONE;
  }

  private int month() {
    skipSpace();
    if (at + 3 >= to || bytes[at + 3] != ' ') {
      return NONE;
    }
    for (int i = 0; i < MONTHS.length(); i += 3) {
      if ((bytes[at] | 0x20) == MONTHS.charAt(i)
          && (bytes[at + 1] | 0x20) == MONTHS.charAt(i + 1)
          && (bytes[at + 2] | 0x20) == MONTHS.charAt(i + 2)) {
        at += 3;
        return i / 3 + 1;
      }
    }
    return NONE;
  }

  /** Minutes east of UTC; the least int when there is no offset in digits. */
  private int zone() {
    skipSpace();
    boolean west = at < to && bytes[at] == '-';
    if (!west && (at >= to || bytes[at] != '+')) {
      return Integer.MIN_VALUE;
    }
    at++;
    int start = at;
    int value = number(4, 4);
    if (value == NONE || at - start != 4 || value % 100 > 59) {
      return Integer.MIN_VALUE;
    }
    int minutes = value / 100 * 60 + value % 100;
    return west ? -minutes : minutes;
  }

  /** Nothing more but one comment. */
  private boolean isEnd() {
    skipSpace();
    if (at == to) {
      return true;
    }
    if (bytes[at++] != '(') {
      return false;
    }
    while (at < to && bytes[at] != '(' && bytes[at] != ')' && bytes[at] != '\\') {
      at++;
    }
    boolean closed = skip(')');
    skipSpace();
    return closed && at == to;
  }
}
