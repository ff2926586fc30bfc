package org.colloquy.report.chart;

import java.util.Locale;
import java.util.StringJoiner;
import org.colloquy.report.measure.FirstResponse;
import org.colloquy.report.statistic.LogRank;

/** What stands below the chart of first responses. */
final class FirstResponseCaption {

  private FirstResponseCaption() {}

  /**
   * The caption.
   *
   * @param marks whether a mark stands where a thread was censored
   */
  static String of(FirstResponse data, boolean marks) {
    StringJoiner caption = new StringJoiner(" ");
    caption.add(Sentences.count(data.curve().n(), "thread") + Sentences.range(data.window()) + ":");
    caption.add(Sentences.count(data.answered()) + " answered by another person,");
    caption.add(Sentences.count(data.open()) + " not" + censoring(data, marks) + ".");
    if (data.curve().n() > 0) {
      caption.add("Median " + Estimates.time(data.curve().quantile(0.5)) + ".");
    }
    data.difference().ifPresent(test -> caption.add(difference(data, test)));
    if (data.curve().n() > 0) {
      caption.add("Band: 95\u00A0% (Greenwood, log-log).");
    }
    caption.add(LeftOutSentence.of(data.left()));
    caption.add("Answers to oneself and by programs do not count.");
    return caption.toString();
  }

  private static String censoring(FirstResponse data, boolean marks) {
    if (data.open() == 0) {
      return "";
    }
    return ", which are censored at the archive's last message" + (marks ? " (tick marks)" : "");
  }

  private static String difference(FirstResponse data, LogRank test) {
    StringJoiner groups = new StringJoiner("; ", "", ".");
    for (FirstResponse.Group group : data.groups()) {
      groups.add(
          (group.name().equals("patches") ? "Roots that post a patch" : "other roots")
              + ": n\u00A0=\u00A0"
              + Sentences.count(group.curve().n())
              + ", median "
              + Estimates.time(group.curve().quantile(0.5)));
    }
    return groups
        + " Log-rank test of the two: \u03C7\u00B2\u00A0=\u00A0"
        + String.format(Locale.ROOT, "%.1f", test.chiSquare())
        + " (1\u00A0df), "
        + Estimates.p(test.p())
        + ".";
  }
}
