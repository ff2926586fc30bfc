package org.colloquy.report.page;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and dates as readers of English like them. */
final class Numbers {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm xx", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final String[] UNITS = {"bytes", "kB", "MB", "GB", "TB"};

  private Numbers() {}

  /** "17,879". */
  static String grouped(long number) {
    return String.format(Locale.ENGLISH, "%,d", number);
  }

  /** "1 message", "2 messages". */
  static String plural(long number, String noun) {
    return grouped(number) + ' ' + noun + (number == 1 ? "" : "s");
  }

  /** "139 MB". */
  static String bytes(long bytes) {
    double shown = bytes;
    int unit = 0;
    while (shown >= 999.5 && unit < UNITS.length - 1) {
      shown /= 1000;
      unit++;
    }
    boolean fraction = unit > 0 && shown < 9.95;
    return String.format(Locale.ENGLISH, fraction ? "%.1f %s" : "%.0f %s", shown, UNITS[unit]);
  }

  /** "20 Jan 2010, 06:49 +0100", in the zone that the mail gives. */
  static String minute(OffsetDateTime date) {
    return MINUTE.format(date);
  }

  /** "20 Jan 2010", in UTC. */
  static String day(OffsetDateTime date) {
    return DAY.format(date.withOffsetSameInstant(ZoneOffset.UTC));
  }

  /** "20 Jan 2010 to 3 Feb 2010", or one day. */
  static String range(OffsetDateTime first, OffsetDateTime last) {
    String from = day(first);
    String to = day(last);
    return from.equals(to) ? from : from + " to " + to;
  }
}
