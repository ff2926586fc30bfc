package org.colloquy.report.chart;

import java.util.OptionalDouble;
import java.util.StringJoiner;
import org.colloquy.report.measure.FirstResponse;
import org.colloquy.report.statistic.KaplanMeier;

/** What stands below the chart of first responses. */
final class FirstResponseCaption {

  private FirstResponseCaption() {}

  static String of(FirstResponse data) {
    StringJoiner caption = new StringJoiner(" ");
    caption.add(Sentences.count(data.curve().n(), "thread") + Sentences.range(data.window()) + ":");
    caption.add(Sentences.count(data.answered()) + " answered by another person,");
    caption.add(Sentences.count(data.open()) + " not" + censoring(data) + ".");
    if (data.curve().n() > 0) {
      caption.add(median(data.curve()));
      caption.add("Band: 95\u00A0% (Greenwood, log-log).");
    }
    caption.add(
        "Left out: "
            + Sentences.count(data.withoutRoot(), "thread")
            + " whose first message is missing, "
            + Sentences.count(data.automatic())
            + " begun by a program, "
            + Sentences.count(data.unusable())
            + " without a believable date or a sender.");
    caption.add("Answers to oneself and by programs do not count.");
    return caption.toString();
  }

  private static String censoring(FirstResponse data) {
    if (data.open() == 0) {
      return "";
    }
    return ", which are censored at the archive's last message"
        + (FirstResponseChart.hasMarks(data.curve()) ? " (tick marks)" : "");
  }

  private static String median(KaplanMeier curve) {
    OptionalDouble median = curve.median();
    if (median.isEmpty()) {
      return "Median: not reached.";
    }
    return "Median "
        + Durations.of(median.getAsDouble())
        + " (95\u00A0% interval "
        + end(curve.medianLower())
        + " to "
        + end(curve.medianUpper())
        + ").";
  }

  private static String end(OptionalDouble seconds) {
    return seconds.isPresent() ? Durations.of(seconds.getAsDouble()) : "not reached";
  }
}
