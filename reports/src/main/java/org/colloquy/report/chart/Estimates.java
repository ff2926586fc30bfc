package org.colloquy.report.chart;

import java.util.Locale;
import java.util.OptionalDouble;
import org.colloquy.report.statistic.KaplanMeier;

/** Writes estimates with their intervals for captions. */
final class Estimates {

  private Estimates() {}

  /** "80 min (95 % interval 23 min to not reached)", or "not reached". */
  static String time(KaplanMeier.Quantile quantile) {
    if (quantile.time().isEmpty()) {
      return "not reached";
    }
    return end(quantile.time())
        + " (95\u00A0% interval "
        + end(quantile.lower())
        + " to "
        + end(quantile.upper())
        + ")";
  }

  private static String end(OptionalDouble seconds) {
    return seconds.isPresent() ? Durations.of(seconds.getAsDouble()) : "not reached";
  }

  /** "12 % (9 to 15 %)"; without an interval where it has no width, which tells nothing. */
  static String share(double share, double lower, double upper) {
    if (upper <= lower) {
      return percent(share) + "\u00A0%";
    }
    String from = percent(lower) + "\u00A0to\u00A0";
    return percent(share) + "\u00A0% (" + from + percent(upper) + "\u00A0%)";
  }

  /** Small shares with one digit behind the point. */
  private static String percent(double share) {
    double percent = share * 100;
    String text = String.format(Locale.ROOT, percent < 9.95 ? "%.1f" : "%.0f", percent);
    return text.endsWith(".0") ? text.substring(0, text.length() - 2) : text;
  }

  /** "p = 0.012", "p < 0.001". */
  static String p(double p) {
    return p < 0.001
        ? "p\u00A0<\u00A00.001"
        : "p\u00A0=\u00A0" + String.format(Locale.ROOT, p < 0.0995 ? "%.3f" : "%.2f", p);
  }
}
