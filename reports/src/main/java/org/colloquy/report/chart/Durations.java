package org.colloquy.report.chart;

import java.time.Duration;
import java.util.Locale;

/** Writes lengths of time for people: 19,000 seconds are "5.3 h", with a no-break space. */
final class Durations {
  private static final double MINUTE = 60;
  private static final double HOUR = 60 * MINUTE;
  private static final double DAY = 24 * HOUR;
  private static final double YEAR = 365.25 * DAY;

  private Durations() {}

  static String of(Duration length) {
    return of((double) length.toSeconds());
  }

  static String of(double seconds) {
    if (seconds < 2 * MINUTE) {
      return number(seconds) + "\u00A0s";
    }
    if (seconds < 2 * HOUR) {
      return number(seconds / MINUTE) + "\u00A0min";
    }
    if (seconds < 2 * DAY) {
      return number(seconds / HOUR) + "\u00A0h";
    }
    return seconds < 2 * YEAR
        ? number(seconds / DAY) + "\u00A0days"
        : number(seconds / YEAR) + "\u00A0years";
  }

  private static String number(double value) {
    String text = String.format(Locale.ROOT, value < 99.95 ? "%.1f" : "%.0f", value);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }
}
