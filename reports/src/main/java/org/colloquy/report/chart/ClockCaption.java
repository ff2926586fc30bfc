package org.colloquy.report.chart;

import java.util.StringJoiner;
import org.colloquy.report.measure.Clock;
import org.colloquy.report.statistic.CountTable;

/** What stands below the chart of hours. */
final class ClockCaption {

  private ClockCaption() {}

  static String of(Clock clock, ChartSetting setting) {
    StringJoiner caption = new StringJoiner(" ");
    caption.add(
        Sentences.count(clock.utc().total(), "message") + Sentences.range(setting.window()) + ".");
    if (clock.zeroOffset().total() > 0) {
      caption.add(
          "Offset of zero (+0000, -0000 or none): "
              + Sentences.count(clock.zeroOffset().total())
              + "; it does not tell the sender's clock, so these are in UTC only.");
    }
    if (clock.local().total() > 0) {
      caption.add("Saturday and Sunday: " + weekend(clock.local()) + " by the sender's clock,");
      caption.add(weekend(clock.utc()) + " in UTC.");
    } else if (clock.utc().total() > 0) {
      caption.add("Saturday and Sunday: " + weekend(clock.utc()) + " in UTC.");
    }
    caption.add(
        "Left out: "
            + Sentences.count(clock.left().automatic(), "message")
            + " by programs, "
            + Sentences.count(clock.left().undated())
            + " without a believable date.");
    return caption.toString();
  }

  private static String weekend(CountTable counts) {
    return Sentences.share(Clock.weekend(counts), counts.total());
  }
}
