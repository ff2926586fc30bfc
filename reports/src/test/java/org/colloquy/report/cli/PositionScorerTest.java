package org.colloquy.report.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.Colloquy;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.report.evaluation.Evaluation;
import org.colloquy.report.evaluation.Gold;
import org.colloquy.report.evaluation.Label;
import org.colloquy.report.evaluation.Measures;
import org.colloquy.report.evaluation.ReliabilityBin;
import org.colloquy.report.evaluation.Score;
import org.colloquy.report.evaluation.Share;
import org.colloquy.report.evaluation.Trait;
import org.colloquy.report.json.JsonLines;
import org.colloquy.role.Roles;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Holds every figure against that of the independent scorer, which lies beside a full working copy
 * in {@code shared/eval/positions.py} with its annotated mail; without it the test is skipped.
 */
class PositionScorerTest {

  @TempDir Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"dev", "dev-defer", "train", "train-defer"})
  void scoresAsTheIndependentScorerDoes(String name) throws IOException {
    Path shared = shared();
    Path file = shared.resolve("gold/positions/" + name + ".jsonl.xz");
    Path jsonl = directory.resolve("analysis.jsonl");

    Evaluation evaluation = evaluate(file, jsonl);

    List<String> theirs = score(shared.resolve("eval/positions.py"), file, jsonl);
    assertThat(theirs).contains("messages not in the analysis: 0");
    assertThat(theirs).containsAll(expected(evaluation.all()));
  }

  private static Path shared() {
    Optional<Path> shared =
        Stream.of("../../shared", "../../../shared")
            .map(Path::of)
            .filter(folder -> Files.exists(folder.resolve("eval/positions.py")))
            .findFirst();
    assumeTrue(shared.isPresent(), "shared/eval is not beside this working copy");
    return shared.orElseThrow();
  }

  /** Scores, and keeps the analysis for the other scorer. */
  private static Evaluation evaluate(Path file, Path jsonl) throws IOException {
    try (Gold gold = Gold.open(Archive.builder(), file)) {
      ArchiveAnalysis analysis = Colloquy.standard().analyze(gold.archive());
      Path folder = Optional.ofNullable(jsonl.getParent()).orElseThrow();
      try (JsonLines lines = JsonLines.spool(folder, true, Roles.of(List.of(), analysis.people()));
          OutputStream out = Files.newOutputStream(jsonl)) {
        Evaluation evaluation = Evaluation.of(gold, analysis, thread -> add(lines, thread));
        lines.copyTo(out, gold.archive().envelopes());
        return evaluation;
      }
    }
  }

  private static void add(JsonLines lines, ThreadAnalysis thread) {
    try {
      lines.add(thread);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> score(Path scorer, Path gold, Path analysis) throws IOException {
    File printed = directory.resolve("printed").toFile();
    try {
      Process python =
          new ProcessBuilder("python3", scorer.toString(), "score", gold + "", analysis + "")
              .redirectErrorStream(true)
              .redirectOutput(printed)
              .start();
      assertThat(python.waitFor()).isZero();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
    return Files.readAllLines(printed.toPath(), StandardCharsets.UTF_8);
  }

  /** The lines that the other scorer must have printed. */
  private static List<String> expected(Measures measures) {
    List<String> lines = new ArrayList<>();
    for (Label label : Label.values()) {
      Score score = measures.score(label);
      lines.add(
          String.format(
              Locale.ROOT,
              "%-10s %6d %6d %10s %8s %7s",
              label.id(),
              score.gold(),
              score.found(),
              percent(score.precision().value()),
              percent(score.recall().value()),
              percent(score.f1())));
    }
    lines.add("macro F1 (agree, object, defer): " + percent(measures.macroF1()));
    for (Trait trait : List.of(Trait.CONDITIONAL, Trait.REPORTED, Trait.TARGET, Trait.DEFER_TO)) {
      Share right = measures.trait(trait);
      if (right.of() > 0) {
        lines.add(
            String.format(
                Locale.ROOT,
                "%-12s right on %d of %d matched (%s %%)",
                trait.id(),
                right.count(),
                right.of(),
                percent(right.value())));
      }
    }
    lines.add("precision by stated confidence: " + bins(measures));
    return lines;
  }

  private static String bins(Measures measures) {
    List<String> bins = new ArrayList<>();
    for (ReliabilityBin bin : measures.calibration().bins()) {
      if (bin.right().of() > 0) {
        String percent = rounded(bin.right().value(), 0);
        bins.add(
            String.format(Locale.ROOT, "%.1f+ %s%% of %d", bin.from(), percent, bin.right().of()));
      }
    }
    return String.join("  ", bins);
  }

  /** To the tenth, as the other scorer rounds. */
  private static String percent(OptionalDouble share) {
    return rounded(share, 1);
  }

  private static String rounded(OptionalDouble share, int digits) {
    return new BigDecimal(100 * share.orElse(0))
        .setScale(digits, RoundingMode.HALF_EVEN)
        .toPlainString();
  }
}
