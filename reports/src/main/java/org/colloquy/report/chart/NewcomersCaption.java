package org.colloquy.report.chart;

import java.time.Duration;
import java.util.StringJoiner;
import org.colloquy.report.measure.Newcomers;

/** What stands below the chart of newcomers. */
final class NewcomersCaption {
  private static final double YEAR = 365 * StepColumns.DAY;

  private NewcomersCaption() {}

  /**
   * The caption.
   *
   * @param error a sentence on the error of the detector, or ""
   * @param marks whether a mark stands where a person was censored
   */
  static String of(Newcomers data, String error, boolean marks) {
    StringJoiner caption = new StringJoiner(" ");
    caption.add(
        newcomers(data.people())
            + Sentences.range(data.window())
            + "; "
            + Sentences.count(data.began())
            + " began a thread, the others answered in one.");
    data.stretch().ifPresent(stretch -> caption.add(stretch(data, stretch)));
    if (data.people() > 0) {
      caption.add(answered(data));
      caption.add("Stances: direct positions in new text that target the newcomer.");
      caption.add(returned(data, marks));
    }
    caption.add(
        "Left out: "
            + Sentences.count(data.automatic(), "program")
            + ", "
            + Sentences.count(data.undated())
            + (data.undated() == 1 ? " person" : " people")
            + " without a believable date. Self-replies are no answers.");
    caption.add((Sentences.detectors(data.detectors()) + " " + error).strip());
    return caption.toString().strip();
  }

  private static String newcomers(int people) {
    return Sentences.count(people) + (people == 1 ? " person who is new" : " people who are new");
  }

  private static String stretch(Newcomers data, Duration stretch) {
    return "In the first "
        + Durations.of(stretch)
        + " new people cannot be told from old hands: "
        + Sentences.count(data.left())
        + " who first wrote then are left out.";
  }

  private static String answered(Newcomers data) {
    StringJoiner answered = new StringJoiner(", ");
    for (int days : Newcomers.DAYS) {
      Newcomers.Part part = data.answered(days);
      String who = "answered within " + days + "\u00A0days ";
      answered.add(part.n() == 0 ? who + "nobody knows" : who + share(part));
    }
    int late = data.people() - data.answered(Newcomers.DAYS.get(1)).n();
    return "Of all, "
        + answered
        + "; those who wrote too late to be watched so long ("
        + Sentences.count(late)
        + " for 30\u00A0days) are dropped. Bars: 95\u00A0% (Wilson).";
  }

  private static String returned(Newcomers data, boolean marks) {
    String year =
        data.curve()
            .at(YEAR)
            .filter(step -> data.curve().atRisk(YEAR) > 0)
            .map(
                s ->
                    ", within a year "
                        + Estimates.share(1 - s.survival(), 1 - s.upper(), 1 - s.lower()))
            .orElse("");
    return "Came back (joined another thread a day later or more): "
        + Sentences.count(data.curve().events())
        + year
        + "; the others are censored at the archive's last message"
        + (marks ? " (tick marks)" : "")
        + ". Band: 95\u00A0% (Greenwood, log-log).";
  }

  private static String share(Newcomers.Part part) {
    return Estimates.share(part.share(), part.interval().lower(), part.interval().upper());
  }
}
