package org.colloquy.report.chart;

import java.util.StringJoiner;
import org.colloquy.report.measure.Objections;
import org.colloquy.report.statistic.Wilson;

/** What stands below the chart of objections. */
final class ObjectionsCaption {

  private ObjectionsCaption() {}

  /**
   * The caption.
   *
   * @param marks whether a mark stands where an objection was censored
   */
  static String of(Objections data, ChartSetting setting, boolean marks) {
    StringJoiner caption = new StringJoiner(" ");
    caption.add(
        Sentences.count(data.total(), "objection")
            + Sentences.range(data.window())
            + settled(data));
    if (data.total() > 0) {
      caption.add(
          "Settled (filled bars): conceded by the other side, confirmed or withdrawn by the holder;"
              + " a claim to have addressed it settles nothing (hatched bars).");
      caption.add(curve(data, marks));
      caption.add(
          "A thread has gone quiet " + Durations.of(data.quiet()) + " after its last message.");
      caption.add(left(data));
      caption.add("Objections by programs do not count.");
    }
    caption.add((Sentences.detectors(data.detectors()) + " " + setting.error()).strip());
    return caption.toString().strip();
  }

  private static String settled(Objections data) {
    if (data.total() == 0) {
      return ".";
    }
    Wilson interval = Wilson.of(data.settled(), data.total());
    double share = (double) data.settled() / data.total();
    return ": "
        + Sentences.count(data.settled())
        + " settled, "
        + Estimates.share(share, interval.lower(), interval.upper())
        + "; "
        + Sentences.count(data.reported())
        + " known only from what others tell.";
  }

  private static String curve(Objections data, boolean marks) {
    return "Curve: n\u00A0=\u00A0"
        + Sentences.count(data.curve().n())
        + ", of which "
        + Sentences.count(data.curve().n() - data.curve().events())
        + " are not settled and censored at the archive's last message"
        + (marks ? " (tick marks)" : "")
        + "; median "
        + Estimates.time(data.curve().quantile(0.5))
        + "; band: 95\u00A0% (Greenwood, log-log).";
  }

  private static String left(Objections data) {
    return "Curve and line leave out "
        + Sentences.count(data.left().notRaised())
        + " whose raising has no date, "
        + Sentences.count(data.left().settlingUndated())
        + " whose settling has none, "
        + Sentences.count(data.left().impossible())
        + " with dates that cannot be believed.";
  }
}
