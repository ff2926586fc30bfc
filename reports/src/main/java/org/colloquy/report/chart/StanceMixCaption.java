package org.colloquy.report.chart;

import java.util.StringJoiner;
import org.colloquy.report.measure.StanceMix;

/** What stands below the chart of stances. */
final class StanceMixCaption {

  private StanceMixCaption() {}

  static String of(StanceMix data, ChartSetting setting) {
    StringJoiner caption = new StringJoiner(" ");
    caption.add(
        Sentences.count(data.total(), "direct position") + Sentences.range(setting.window()) + ",");
    caption.add(Sentences.count(data.trailers()) + " of them in trailer lines.");
    if (data.bins().stream().anyMatch(bin -> bin.total() >= StanceMixPlot.FEWEST)) {
      caption.add(
          "Whiskers: 95\u00A0% interval (Wilson) of the objecting share, from "
              + StanceMixPlot.FEWEST
              + " positions on, taken as independent; the other intervals are in the data.");
    }
    caption.add(
        "Not counted: "
            + Sentences.count(data.apart())
            + " reported, conditional or inviting, "
            + Sentences.count(data.left().quoted())
            + " in quoted text, "
            + Sentences.count(data.left().undated())
            + " without a believable date.");
    caption.add(Sentences.detectors(data.detectors()));
    caption.add(setting.error());
    return caption.toString().strip();
  }
}
