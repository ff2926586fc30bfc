package org.colloquy.report.evaluation;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.id;
import static org.colloquy.report.table.Column.number;
import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.word;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.colloquy.report.table.Column;
import org.colloquy.report.table.Dictionary;
import org.colloquy.report.table.Table;

/** An evaluation as tidy tables with their dictionary. Shares are numbers from 0 to 1. */
public final class EvaluationTables {

  /** The measures of one list, or of all. */
  private record Part(String list, Measures measures) {}

  private record ScoreRow(String list, Label label, Score score) {}

  private record TraitRow(String list, Trait trait, Share right) {}

  private record BinRow(String list, String label, ReliabilityBin bin) {}

  private static final String LIST = "mailing list, empty for all together";

  private static final Table<ScoreRow> SCORES =
      new Table<>(
          "scores",
          "one label on one list, or on all",
          List.of(
              text("list", LIST, ScoreRow::list),
              word("label", "agree, object, defer, trailer", row -> row.label().id()),
              count("gold", "positions", "annotated", row -> row.score().gold()),
              count("found", "positions", "found", row -> row.score().found()),
              count("right", "positions", "found and annotated", row -> row.score().right()),
              value("precision", "right of found", row -> row.score().precision()),
              low("precision", row -> row.score().precision()),
              high("precision", row -> row.score().precision()),
              value("recall", "right of annotated", row -> row.score().recall()),
              low("recall", row -> row.score().recall()),
              high("recall", row -> row.score().recall()),
              number(
                  "f1",
                  "share",
                  "harmonic mean of precision and recall",
                  row -> row.score().f1().orElse(Double.NaN)),
              number(
                  "f1_low",
                  "share",
                  "lower end of its 95 % interval",
                  row -> row.score().f1Interval().lower()),
              number(
                  "f1_high",
                  "share",
                  "upper end of its 95 % interval",
                  row -> row.score().f1Interval().upper())));

  private static final Table<TraitRow> TRAITS =
      new Table<>(
          "traits",
          "one thing said of the positions that were rightly found, on one list or on all",
          List.of(
              text("list", LIST, TraitRow::list),
              word(
                  "trait",
                  "holder, mode, conditional, reported, target, deferTo",
                  row -> row.trait().id()),
              count("checked", "positions", "compared", row -> row.right().of()),
              count("right", "positions", "right", row -> row.right().count()),
              value("share", "right of compared", TraitRow::right),
              low("share", TraitRow::right),
              high("share", TraitRow::right)));

  private static final Table<BinRow> CALIBRATION =
      new Table<>(
          "calibration",
          "one range of stated confidence, on one list or on all",
          List.of(
              text("list", LIST, BinRow::list),
              word("label", "agree, object, defer; empty for all three", BinRow::label),
              number("from", "", "least confidence", row -> row.bin().from()),
              number("to", "", "end of the range", row -> row.bin().to()),
              count("found", "positions", "found", row -> row.bin().right().of()),
              number(
                  "stated",
                  "",
                  "mean of the stated confidences",
                  row -> row.bin().stated().orElse(Double.NaN)),
              value("right", "right of found", row -> row.bin().right()),
              low("right", row -> row.bin().right()),
              high("right", row -> row.bin().right())));

  private static final Table<Finding> FINDINGS =
      new Table<>(
          "findings",
          "one label in one run of new text of one message",
          List.of(
              word("verdict", "right, extra, missed", finding -> finding.verdict().id()),
              word("label", "agree, object, defer, trailer", finding -> finding.label().id()),
              text("list", "mailing list", Finding::list),
              id("message", "id of the message", finding -> finding.message().value()),
              count("line", "", "line of the body, from 1", Finding::line),
              number(
                  "confidence",
                  "",
                  "as stated; empty where missed",
                  finding -> finding.confidence().orElse(Double.NaN)),
              text("text", "the words", Finding::text)));

  private static final List<Table<?>> SCHEMA = List.of(SCORES, TRAITS, CALIBRATION, FINDINGS);

  private EvaluationTables() {}

  /**
   * Writes scores, traits, calibration, findings and the dictionary to a folder that exists.
   *
   * @param evaluation the scores
   * @param dir a folder that exists
   * @throws IOException when a file cannot be written
   */
  public static void write(Evaluation evaluation, Path dir) throws IOException {
    List<Part> parts = parts(evaluation);
    SCORES.write(rows(parts, EvaluationTables::scores), dir);
    TRAITS.write(rows(parts, EvaluationTables::traits), dir);
    CALIBRATION.write(rows(parts, EvaluationTables::bins), dir);
    FINDINGS.write(evaluation.findings(), dir);
    Dictionary.write(SCHEMA, dir);
  }

  /** All together first; lists without a name are that already. */
  private static List<Part> parts(Evaluation evaluation) {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("", evaluation.all()));
    for (Map.Entry<String, Measures> list : evaluation.lists().entrySet()) {
      if (!list.getKey().isEmpty()) {
        parts.add(new Part(list.getKey(), list.getValue()));
      }
    }
    return parts;
  }

  private static <R> List<R> rows(List<Part> parts, Function<Part, List<R>> rows) {
    return parts.stream().flatMap(part -> rows.apply(part).stream()).toList();
  }

  private static List<ScoreRow> scores(Part part) {
    return List.of(Label.values()).stream()
        .map(label -> new ScoreRow(part.list(), label, part.measures().score(label)))
        .toList();
  }

  private static List<TraitRow> traits(Part part) {
    return List.of(Trait.values()).stream()
        .map(trait -> new TraitRow(part.list(), trait, part.measures().trait(trait)))
        .toList();
  }

  private static List<BinRow> bins(Part part) {
    List<BinRow> rows = new ArrayList<>();
    for (ReliabilityBin bin : part.measures().calibration().bins()) {
      rows.add(new BinRow(part.list(), "", bin));
    }
    for (Label label : Label.STANCES) {
      for (ReliabilityBin bin : part.measures().calibration(label).bins()) {
        rows.add(new BinRow(part.list(), label.id(), bin));
      }
    }
    return rows;
  }

  private static <R> Column<R> value(String name, String meaning, Function<R, Share> share) {
    return number(name, "share", meaning, row -> share.apply(row).value().orElse(Double.NaN));
  }

  private static <R> Column<R> low(String name, Function<R, Share> share) {
    return number(
        name + "_low",
        "share",
        "lower end of its 95 % interval (Wilson)",
        row -> share.apply(row).interval().lower());
  }

  private static <R> Column<R> high(String name, Function<R, Share> share) {
    return number(
        name + "_high",
        "share",
        "upper end of its 95 % interval (Wilson)",
        row -> share.apply(row).interval().upper());
  }
}
