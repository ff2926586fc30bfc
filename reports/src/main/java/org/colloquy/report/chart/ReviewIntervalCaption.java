package org.colloquy.report.chart;

import java.util.StringJoiner;
import org.colloquy.report.measure.ReviewInterval;

/** What stands below the chart of review intervals. */
final class ReviewIntervalCaption {

  private ReviewIntervalCaption() {}

  /**
   * The caption.
   *
   * @param marks whether a mark stands where a thread was censored
   */
  static String of(ReviewInterval data, boolean marks) {
    StringJoiner caption = new StringJoiner(" ");
    int active = data.curve().n() - data.curve().events();
    String quiet = Durations.of(data.quiet());
    caption.add(
        Sentences.count(data.curve().n(), "thread")
            + " that another person answered"
            + Sentences.range(data.window())
            + ":");
    caption.add(Sentences.count(data.curve().events()) + " ended,");
    caption.add(
        Sentences.count(active)
            + " with a message in the last "
            + quiet
            + (active > 0
                ? ", which may go on and are censored at it" + (marks ? " (tick marks)." : ".")
                : "."));
    if (data.curve().n() > 0) {
      caption.add(
          "Median "
              + Estimates.time(data.curve().quantile(ReviewIntervalChart.MEDIAN))
              + "; 90th percentile "
              + Estimates.time(data.curve().quantile(ReviewIntervalChart.LONG))
              + " (dashed lines).");
      caption.add("Band: 95\u00A0% (Greenwood, log-log).");
    }
    caption.add(
        "Without an answer there is no review: "
            + Sentences.count(data.unanswered(), "thread")
            + " of one message or one person do not count as 0, but are left out; the time to first"
            + " response tells of them.");
    caption.add(
        "Not counted: "
            + Sentences.count(data.dropped().offTopic(), "message")
            + " below a changed subject, "
            + Sentences.count(data.dropped().toOneself())
            + " that answer their own sender, "
            + Sentences.count(data.dropped().automatic())
            + " by programs.");
    caption.add(LeftOutSentence.of(data.left()));
    return caption.toString();
  }
}
