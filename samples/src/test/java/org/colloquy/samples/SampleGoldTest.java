package org.colloquy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.archive.Archive;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.report.evaluation.Evaluation;
import org.colloquy.report.evaluation.Gold;
import org.colloquy.report.evaluation.Label;
import org.colloquy.report.evaluation.Verdict;
import org.junit.jupiter.api.Test;

/** The annotated sample archive says what the archive and the table of positions say. */
class SampleGoldTest {
  private static final Path GOLD = SampleArchive.FOLDER.resolve("gold.jsonl");

  @Test
  void hasTheMessagesOfTheArchive() throws IOException {
    try (Archive archive = Archive.open(List.of(SampleArchive.MBOX));
        Gold gold = Gold.open(Archive.builder(), GOLD)) {
      assertThat(bodies(gold.archive())).hasSize(97).isEqualTo(bodies(archive));
    }
  }

  private static Map<MessageId, String> bodies(Archive archive) {
    Map<MessageId, String> bodies = new HashMap<>();
    archive.envelopes().stream()
        .map(archive::load)
        .forEach((Message message) -> bodies.put(message.id(), message.body()));
    return bodies;
  }

  /** Without a detector all is missed, so that what was missed is what is wanted. */
  @Test
  void wantsThePositionsOfTheTable() throws IOException {
    try (Gold gold = Gold.open(Archive.builder(), GOLD)) {
      Colloquy nobody = Colloquy.builder().detectors().build();
      Evaluation evaluation = Evaluation.of(gold, nobody.analyze(gold.archive()));

      assertThat(gold.quoted()).isZero();
      assertThat(evaluation.findings()).extracting(f -> f.verdict()).containsOnly(Verdict.MISSED);
      assertThat(evaluation.findings().stream().filter(f -> f.label() != Label.TRAILER))
          .extracting(f -> f.message().value() + " " + f.text())
          .isSubsetOf(table().toList());
      assertThat(evaluation.all().score(Label.TRAILER).gold()).isEqualTo(6);
    }
  }

  private static Stream<String> table() {
    return SampleArchive.rows("expected-positions.csv").stream()
        .filter(row -> row.get("depth").equals("0"))
        .map(row -> row.get("message") + " " + row.get("text"));
  }
}
