package org.colloquy.report.chart;

import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import org.colloquy.report.measure.DeferenceMatrix;
import org.colloquy.report.table.DeferenceOutcome;

/** What stands below the matrix of deferences. */
final class DeferenceCaption {
  /** The in-share of so many of the most deferred to is told. */
  private static final int TOP = 3;

  private DeferenceCaption() {}

  static String of(DeferenceMatrix data, DeferenceMap map, ChartSetting setting) {
    StringJoiner caption = new StringJoiner(" ");
    caption.add(
        Sentences.count(data.total(), "deference") + Sentences.range(setting.window()) + ",");
    caption.add(
        Sentences.count(data.conditional())
            + " of them conditional"
            + (data.conditional() > 0 ? " (hatched)" : "")
            + ". Bars: how often each is deferred to.");
    if (data.total() > 0) {
      caption.add(concentration(data));
      caption.add(honoured(data));
    }
    if (map.marksRoles()) {
      caption.add("*: known as a maintainer.");
    }
    if (map.quotesNames()) {
      caption.add("In quotes: a name that no person is known by.");
    }
    caption.add(
        "Left out: "
            + Sentences.count(data.left().reported())
            + " reported, "
            + Sentences.count(data.left().automatic())
            + " to programs, "
            + Sentences.count(data.left().self())
            + " to oneself.");
    caption.add(Sentences.detectors(data.detectors()));
    caption.add(setting.error());
    return caption.toString().strip();
  }

  private static String concentration(DeferenceMatrix data) {
    int all = data.in().size();
    String gini = String.format(Locale.ROOT, "%.2f", data.gini());
    return all <= TOP
        ? "Gini over " + Sentences.count(all) + " deferred to: " + gini + "."
        : Sentences.percent(data.inShare(TOP))
            + " go to the "
            + TOP
            + " most deferred to; Gini over all "
            + Sentences.count(all)
            + ": "
            + gini
            + ".";
  }

  private static String honoured(DeferenceMatrix data) {
    Map<DeferenceOutcome, Integer> outcomes = data.outcomes();
    int answered = outcomes.getOrDefault(DeferenceOutcome.ANSWERED, 0);
    int judged =
        answered
            + outcomes.getOrDefault(DeferenceOutcome.LATE, 0)
            + outcomes.getOrDefault(DeferenceOutcome.UNANSWERED, 0);
    String followed =
        "Of "
            + Sentences.count(judged)
            + " to a known person, "
            + Sentences.count(answered)
            + " were followed by a message of theirs in the thread within "
            + Sentences.count(data.window().toDays(), "day")
            + ": "
            + Sentences.share(answered, judged)
            + "; not followed up: ";
    return (judged > 0 ? followed : "Not followed up: ")
        + Sentences.count(outcomes.getOrDefault(DeferenceOutcome.CENSORED, 0))
        + " censored at the end of the archive, "
        + Sentences.count(outcomes.getOrDefault(DeferenceOutcome.UNKNOWN, 0))
        + " to roles or mere names, or without a date.";
  }
}
