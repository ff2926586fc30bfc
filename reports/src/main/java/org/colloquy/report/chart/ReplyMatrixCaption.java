package org.colloquy.report.chart;

import java.util.StringJoiner;
import org.colloquy.report.measure.ReplyMatrix;

/** What stands below the matrix of answers. */
final class ReplyMatrixCaption {

  private ReplyMatrixCaption() {}

  static String of(ReplyMatrix data, int shown, ChartSetting setting) {
    StringJoiner caption = new StringJoiner(" ");
    caption.add(
        Sentences.count(data.messages(), "message")
            + Sentences.range(setting.window())
            + "; "
            + Sentences.count(data.replies())
            + " answer somebody else who is known, "
            + Sentences.count(data.selfReplies())
            + " their own sender (diagonal, framed).");
    if (data.replies() > 0) {
      caption.add(
          Sentences.percent(data.reciprocity())
              + " of the answers to others are returned (twice the smaller of both directions by"
              + " their sum, over all pairs).");
    }
    if (data.senders().size() > shown) {
      caption.add(
          "Shown are the "
              + Sentences.count(shown)
              + " people who wrote most of "
              + Sentences.count(data.senders().size())
              + "; the data have all, and lines quoted.");
    }
    caption.add(
        "Order: average linkage on answers both ways by the root of both people's totals, leaves in"
            + " optimal order.");
    caption.add(
        "Left out: "
            + Sentences.count(data.automatic(), "message")
            + " by programs, "
            + Sentences.count(data.unknown())
            + " by nobody known.");
    return caption.toString();
  }
}
