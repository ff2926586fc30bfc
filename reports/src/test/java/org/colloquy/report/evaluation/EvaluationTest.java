package org.colloquy.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.zip.GZIPOutputStream;
import org.colloquy.Colloquy;
import org.colloquy.archive.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The counts were worked out by hand from the eight messages of gold.jsonl. */
class EvaluationTest {
  private static final Colloquy PHRASES =
      Colloquy.builder().detectors(new PhraseDetector()).build();

  @TempDir Path directory;
  private Path file = Path.of("");

  @BeforeEach
  void copyTheGold() throws IOException {
    file = directory.resolve("gold.jsonl");
    try (InputStream gold =
        Objects.requireNonNull(EvaluationTest.class.getResourceAsStream("gold.jsonl"))) {
      Files.copy(gold, file);
    }
  }

  @Test
  void countsAStanceOncePerRunOfNewText() throws IOException {
    Measures all = evaluate(file).all();

    assertThat(all.messages()).isEqualTo(8);
    assertThat(all.scores())
        .isEqualTo(
            Map.of(
                Label.AGREE, new Score(2, 1, 0),
                Label.OBJECT, new Score(2, 0, 1),
                Label.DEFER, new Score(1, 1, 0),
                Label.TRAILER, new Score(1, 0, 0)));
    assertThat(all.score(Label.AGREE).f1().orElseThrow()).isEqualTo(0.8, within(1e-9));
    assertThat(all.macroF1().orElseThrow()).isEqualTo((0.8 + 0.8 + 2 / 3.0) / 3, within(1e-9));
  }

  @Test
  void countsEachListForItself() throws IOException {
    Map<String, Measures> lists = evaluate(file).lists();

    assertThat(lists).containsOnlyKeys("blue", "red");
    Measures red = lists.getOrDefault("red", Measures.of(0, List.of()));
    assertThat(red.messages()).isEqualTo(4);
    assertThat(red.score(Label.AGREE)).isEqualTo(new Score(1, 1, 0));
    assertThat(red.score(Label.OBJECT)).isEqualTo(new Score(1, 0, 1));
    assertThat(red.score(Label.TRAILER)).isEqualTo(new Score(1, 0, 0));
    Measures blue = lists.getOrDefault("blue", red);
    assertThat(blue.score(Label.AGREE)).isEqualTo(new Score(1, 0, 0));
    assertThat(blue.score(Label.DEFER)).isEqualTo(new Score(0, 1, 0));
    assertThat(blue.score(Label.TRAILER)).isEqualTo(new Score(0, 0, 0));
  }

  @Test
  void checksWhatElseIsSaidOfAPosition() throws IOException {
    assertThat(evaluate(file).all().traits())
        .isEqualTo(
            Map.of(
                Trait.HOLDER, new Share(4, 5),
                Trait.MODE, new Share(3, 5),
                Trait.CONDITIONAL, new Share(0, 1),
                Trait.REPORTED, new Share(0, 1),
                Trait.TARGET, new Share(1, 2),
                Trait.DEFER_TO, new Share(1, 1)));
  }

  @Test
  void leavesOutTheModeWhereAnnotatorsDiffer() throws IOException {
    String text = Files.readString(file).replace("\"reported\": true", "\"reported\": null");
    Files.writeString(file, text);

    Map<Trait, Share> traits = evaluate(file).all().traits();

    assertThat(traits).containsEntry(Trait.MODE, new Share(3, 4)).doesNotContainKey(Trait.REPORTED);
  }

  @Test
  void comparesStatedConfidenceWithTheShareThatIsRight() throws IOException {
    Calibration calibration = evaluate(file).all().calibration();

    assertThat(calibration.bins()).hasSize(10);
    assertThat(calibration.bins().get(6).right()).isEqualTo(new Share(2, 2));
    assertThat(calibration.bins().get(7).right()).isEqualTo(new Share(1, 2));
    assertThat(calibration.bins().get(8).stated()).isEqualTo(OptionalDouble.empty());
    assertThat(calibration.bins().get(9).right()).isEqualTo(new Share(2, 3));
    assertThat(calibration.bins().get(9).stated().orElseThrow()).isEqualTo(0.95, within(1e-9));
    assertThat(calibration.brier().orElseThrow()).isEqualTo(1.7775 / 7, within(1e-9));
    assertThat(calibration.error().orElseThrow()).isEqualTo(2.05 / 7, within(1e-9));
    assertThat(calibration.sure()).isEqualTo(new Share(2, 3));
  }

  @Test
  void listsFindingsInTheOrderOfTheFile() throws IOException {
    assertThat(evaluate(file).findings())
        .extracting(f -> f.verdict().id() + " " + f.label().id() + " " + f.message() + f.line())
        .containsExactly(
            "right agree <1@example.org>2",
            "right object <1@example.org>4",
            "extra agree <2@example.org>1",
            "right defer <3@example.org>3",
            "missed object <3@example.org>1",
            "right trailer <4@example.org>1",
            "right agree <5@example.org>2",
            "right object <6@example.org>2",
            "extra defer <8@example.org>1");
  }

  @Test
  void readsAPackedFileWithTheSameResult() throws IOException {
    Path packed = directory.resolve("gold.jsonl.gz");
    try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      Files.copy(file, out);
    }

    assertThat(evaluate(packed)).isEqualTo(evaluate(file));
  }

  @Test
  void readsLinesThatEndInCrLfAndBodiesThatDo() throws IOException {
    String text = Files.readString(file);
    Path dos = directory.resolve("dos.jsonl");
    Files.writeString(dos, text.replace("\n", "\r\n\r\n").replace("\\n", "\\r\\n"));

    assertThat(evaluate(dos)).isEqualTo(evaluate(file));
  }

  @Test
  void scoresARecordThatComesTwiceTwice() throws IOException {
    String first = Files.readAllLines(file).get(0) + "\n";
    Path twice = Files.writeString(directory.resolve("twice.jsonl"), first + first);

    try (Gold gold = Gold.open(Archive.builder(), twice)) {
      Evaluation evaluation = Evaluation.of(gold, PHRASES.analyze(gold.archive()));
      assertThat(gold.repeated()).isEqualTo(1);
      assertThat(evaluation.unread()).isZero();
      assertThat(evaluation.all().score(Label.AGREE)).isEqualTo(new Score(2, 0, 0));
    }
  }

  @Test
  void missesWhatIsAnnotatedOnAQuotedLine() throws IOException {
    String first = Files.readAllLines(file).get(0);
    Path quoted =
        Files.writeString(
            directory.resolve("quoted.jsonl"),
            first.replace("[2, 2], \"text\": \"Agreed.\"", "[1, 1]"));

    try (Gold gold = Gold.open(Archive.builder(), quoted)) {
      Evaluation evaluation = Evaluation.of(gold, PHRASES.analyze(gold.archive()));
      assertThat(gold.quoted()).isEqualTo(1);
      assertThat(evaluation.all().score(Label.AGREE)).isEqualTo(new Score(0, 1, 1));
    }
  }

  @Test
  void writesFiguresAsJson() throws IOException {
    StringWriter out = new StringWriter();
    try (Gold gold = Gold.open(Archive.builder(), file)) {
      Evaluation evaluation = Evaluation.of(gold, PHRASES.analyze(gold.archive()));
      EvaluationJson.write(gold, evaluation, "phrases 1", out);
    }

    assertThat(out.toString().replaceAll("\\s+", ""))
        .startsWith("{\"format\":\"colloquy-evaluation/1\",\"detector\":\"phrases1\",\"gold\":{")
        .contains("\"messages\":8,\"repeated\":0,\"quoted\":0,\"unread\":0}")
        .contains("\"agree\":{\"gold\":2,\"found\":3,\"right\":2,\"precision\":{\"value\":0.6667,")
        .contains("\"deferTo\":{\"value\":1.0,\"count\":1,\"of\":1,")
        .contains("{\"brier\":0.2539,\"error\":0.2929,\"sure\":{\"value\":0.6667,")
        .contains("\"lists\":{\"blue\":{\"messages\":4,");
  }

  @Test
  void writesTablesWithADictionary() throws IOException {
    EvaluationTables.write(evaluate(file), directory);

    assertThat(directory.resolve("scores.csv"))
        .content()
        .startsWith("list,label,gold,found,right,precision,precision_low,")
        .contains("\r\n\"\",agree,2,3,2,0.666667,", "\r\nred,object,2,1,1,1,");
    assertThat(directory.resolve("findings.csv"))
        .content()
        .contains("missed,object,red,<3@example.org>,1,,That will not do.");
    assertThat(directory.resolve("traits.csv")).content().contains("\r\n\"\",holder,5,4,0.8,");
    assertThat(directory.resolve("calibration.csv")).content().contains("\r\n\"\",,0.9,1,3,0.95,");
    assertThat(directory.resolve("dictionary.csv")).content().contains("scores,", "findings,");
  }

  private static Evaluation evaluate(Path file) throws IOException {
    try (Gold gold = Gold.open(Archive.builder(), file)) {
      return Evaluation.of(gold, PHRASES.analyze(gold.archive()));
    }
  }
}
