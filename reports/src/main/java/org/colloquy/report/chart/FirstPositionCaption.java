package org.colloquy.report.chart;

import java.time.Duration;
import java.util.Optional;
import java.util.StringJoiner;
import org.colloquy.position.Stance;
import org.colloquy.report.measure.FirstPosition;
import org.colloquy.report.statistic.AalenJohansen;

/** What stands below the chart of first positions. */
final class FirstPositionCaption {

  private FirstPositionCaption() {}

  static String of(FirstPosition data, ChartSetting setting) {
    StringJoiner caption = new StringJoiner(" ");
    caption.add(Sentences.count(data.curve().n(), "thread") + Sentences.range(data.window()) + ":");
    caption.add("another person took a position on " + Sentences.count(data.taken()));
    caption.add("(first " + counts(data) + ");");
    caption.add(
        "threads without any ("
            + Sentences.count(data.curve().n() - data.taken())
            + ") are censored at the archive's last message, not neutral.");
    shares(data, setting.options().quiet()).ifPresent(caption::add);
    if (data.taken() > 0) {
      caption.add(
          "Aalen-Johansen estimate: the positions compete. Bands: 95\u00A0% (Greenwood's type,"
              + " log-log).");
      caption.add(
          "Direct positions in new text; "
              + Sentences.count(data.trailers())
              + " of the first ones are trailer lines; "
              + Sentences.count(data.mixed())
              + " stand in a message that takes another stance, too.");
    }
    caption.add(LeftOutSentence.of(data.left()));
    caption.add("Positions by programs do not count.");
    caption.add((Sentences.detectors(data.detectors()) + " " + setting.error()).strip());
    return caption.toString().strip();
  }

  private static String counts(FirstPosition data) {
    StringJoiner counts = new StringJoiner(", ");
    for (Stance stance : FirstPosition.STANCES) {
      counts.add(stance.id() + " " + Sentences.count(data.curve().events(stance)));
    }
    return counts.toString();
  }

  /** "Within 30 days: agree 12 % (9 to 15 %), …" */
  private static Optional<String> shares(FirstPosition data, Duration within) {
    if (data.taken() == 0) {
      return Optional.empty();
    }
    return data.curve()
        .at((double) within.toSeconds())
        .map(step -> "Within " + Durations.of(within) + ": " + shares(step) + ".");
  }

  private static String shares(AalenJohansen.Step step) {
    StringJoiner shares = new StringJoiner(", ");
    for (int i = 0; i < step.incidences().size(); i++) {
      AalenJohansen.Incidence incidence = step.incidences().get(i);
      shares.add(
          FirstPosition.STANCES.get(i).id()
              + " "
              + Estimates.share(incidence.share(), incidence.lower(), incidence.upper()));
    }
    return shares.toString();
  }
}
