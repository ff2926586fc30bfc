package org.colloquy.report.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import org.colloquy.report.evaluation.Calibration;
import org.colloquy.report.evaluation.Evaluation;
import org.colloquy.report.evaluation.Finding;
import org.colloquy.report.evaluation.Label;
import org.colloquy.report.evaluation.Measures;
import org.colloquy.report.evaluation.ReliabilityBin;
import org.colloquy.report.evaluation.Score;
import org.colloquy.report.evaluation.Share;
import org.colloquy.report.evaluation.Trait;
import org.colloquy.report.evaluation.Verdict;
import org.colloquy.report.statistic.Wilson;

/** Writes an evaluation for people, in at most 80 columns but for the words of mail. */
final class EvaluationPrinter {
  private static final int WORDS = 100;

  private final PrintWriter out;

  EvaluationPrinter(PrintWriter out) {
    this.out = out;
  }

  void print(String file, String detector, Evaluation evaluation, int errors) {
    line("%s: %s, detector %s", Plain.line(file), messages(evaluation.all()), detector);
    line("In percent, with 95 %% intervals.");
    out.println();
    line(
        "%-9s %5s %5s %5s  %-16s  %-16s  %s",
        "", "gold", "found", "right", "precision", "recall", "F1");
    scores(evaluation.all(), true);
    macro(evaluation.all());
    lists(evaluation.lists());
    traits(evaluation.all());
    calibration(evaluation.all());
    errors(evaluation, Verdict.EXTRA, errors);
    errors(evaluation, Verdict.MISSED, errors);
  }

  private static String messages(Measures measures) {
    int n = measures.messages();
    return String.format(Locale.ROOT, "%,d message%s", n, n == 1 ? "" : "s");
  }

  private void scores(Measures measures, boolean whole) {
    for (Label label : Label.values()) {
      Score score = measures.score(label);
      if (score.gold() + score.found() > 0 || (whole && label != Label.TRAILER)) {
        line(
            "%-9s %,5d %,5d %,5d  %-16s  %-16s  %s",
            label.id(),
            score.gold(),
            score.found(),
            score.right(),
            share(score.precision()),
            share(score.recall()),
            percent(score.f1(), score.f1Interval()));
      }
    }
  }

  private void macro(Measures measures) {
    if (measures.macroF1().isPresent()) {
      line("%-65s%5s", "mean of agree, object and defer", percent(measures.macroF1()));
    }
  }

  private void lists(Map<String, Measures> lists) {
    if (lists.size() < 2) {
      return;
    }
    lists.forEach(
        (list, measures) -> {
          out.println();
          line("%s, %s", list.isEmpty() ? "(no list)" : Plain.line(list), messages(measures));
          scores(measures, false);
        });
  }

  private void traits(Measures measures) {
    if (measures.traits().isEmpty()) {
      return;
    }
    out.println();
    line("Of the positions rightly found, also right");
    for (Trait trait : Trait.values()) {
      Share right = measures.trait(trait);
      if (right.of() > 0) {
        line("%-11s %,5d of %,5d  %s", trait.id(), right.count(), right.of(), share(right));
      }
    }
  }

  private void calibration(Measures measures) {
    Calibration all = measures.calibration();
    if (all.brier().isEmpty()) {
      return;
    }
    out.println();
    line("%-11s %5s  %6s  %s", "confidence", "found", "stated", "right");
    for (ReliabilityBin bin : all.bins()) {
      if (bin.right().of() > 0) {
        line(
            "%.1f to %.1f  %,5d  %6s  %s",
            bin.from(), bin.to(), bin.right().of(), percent(bin.stated()), share(bin.right()));
      }
    }
    out.println();
    line("%-9s %6s %18s  %s", "", "Brier", "calibration error", "right at 0.9 and above");
    for (Label label : Label.STANCES) {
      calibration(label.id(), measures.calibration(label));
    }
    calibration("all", all);
  }

  private void calibration(String name, Calibration calibration) {
    Share sure = calibration.sure();
    line(
        "%-9s %6s %18s  %s%s",
        name,
        plain(calibration.brier()),
        plain(calibration.error()),
        share(sure),
        sure.of() == 0 ? "" : String.format(Locale.ROOT, " of %,d", sure.of()));
  }

  private void errors(Evaluation evaluation, Verdict verdict, int most) {
    List<Finding> all =
        evaluation.findings().stream().filter(f -> f.verdict() == verdict).limit(most).toList();
    if (!all.isEmpty()) {
      out.println();
    }
    for (Finding finding : all) {
      String words = Plain.line(finding.text());
      line(
          "%-6s  %-7s  %s line %d: %s%s",
          verdict.id(),
          finding.label().id(),
          Plain.line(finding.message().value()),
          finding.line(),
          words.substring(0, Columns.fit(words, WORDS)),
          Columns.fit(words, WORDS) < words.length() ? "…" : "");
    }
  }

  /** " 93.5 (88.1–96.5)", 16 columns. */
  private static String share(Share share) {
    return percent(share.value(), share.interval());
  }

  private static String percent(OptionalDouble value, Wilson interval) {
    return value.isEmpty()
        ? "    –"
        : String.format(
            Locale.ROOT,
            "%5s %s",
            percent(value),
            String.format(
                Locale.ROOT, "(%.0f–%.0f)", 100 * interval.lower(), 100 * interval.upper()));
  }

  private static String percent(OptionalDouble share) {
    return share.isEmpty() ? "–" : String.format(Locale.ROOT, "%.1f", 100 * share.getAsDouble());
  }

  private static String plain(OptionalDouble value) {
    return value.isEmpty() ? "–" : String.format(Locale.ROOT, "%.3f", value.getAsDouble());
  }

  private void line(String format, Object... values) {
    out.println(String.format(Locale.ROOT, format, values).stripTrailing());
  }
}
