package org.colloquy.report.chart;

import java.util.List;
import java.util.StringJoiner;
import org.colloquy.report.measure.Period;
import org.colloquy.report.measure.StanceMix;

/** What stands below the chart of stances. */
final class StanceMixCaption {

  private StanceMixCaption() {}

  static String of(StanceMix data, String error) {
    StringJoiner caption = new StringJoiner(" ");
    caption.add(
        Sentences.count(data.total(), "direct position") + range(data.period(), data.bins()) + ",");
    caption.add(Sentences.count(data.trailers()) + " of them in trailer lines.");
    if (data.bins().stream().anyMatch(bin -> bin.total() >= StanceMixPlot.FEWEST)) {
      caption.add(
          "Whiskers: 95\u00A0% interval (Wilson) of the objecting share, from "
              + StanceMixPlot.FEWEST
              + " positions on; the other intervals are in the data.");
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
    caption.add(error);
    return caption.toString().strip();
  }

  private static String range(Period period, List<StanceMix.Bin> bins) {
    if (bins.isEmpty()) {
      return "";
    }
    return ", "
        + Sentences.day(bins.get(0).start())
        + " to "
        + Sentences.day(period.next(bins.get(bins.size() - 1).start()).minusDays(1));
  }
}
