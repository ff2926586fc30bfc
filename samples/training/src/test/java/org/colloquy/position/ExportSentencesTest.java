package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportSentencesTest {
  @TempDir Path directory;

  @Test
  void writesEachSentenceWithWhatIsKnownOfIt() throws IOException {
    Path gold = Files.writeString(directory.resolve("gold.jsonl"), MadeUpMail.gold());
    Path pieces =
        Files.write(
            directory.resolve("pieces.txt"),
            List.of("[PAD]", "[UNK]", "[CLS]", "[SEP]", "it", "looks", "to", "me", ".", "shed"));
    Path out = directory.resolve("sentences.tsv");

    ExportSentences.main(
        new String[] {out.toString(), pieces.toString(), gold.toString(), "--", gold.toString()});

    List<List<String>> rows =
        Files.readAllLines(out).stream().map(row -> List.of(row.split("\t", -1))).toList();
    assertThat(rows).hasSize(2 * MadeUpMail.RECORDS).allSatisfy(row -> assertThat(row).hasSize(8));
    assertThat(rows.get(0))
        .startsWith("train", "list0", "drawn")
        .endsWith("8", "2 4 5 1 6 7 8 3 3 3 1 9 1 8 1 8 3");
    assertThat(rows.stream().filter(row -> row.get(0).equals("tune"))).hasSize(MadeUpMail.RECORDS);
    assertThat(rows.stream().filter(row -> row.get(4).equals("YNN"))).hasSize(40);
    assertThat(rows.stream().filter(row -> row.get(4).equals("NYN"))).hasSize(40);
  }

  @Test
  void numbersPassagesOnFromFileToFile() throws IOException {
    Path gold = Files.writeString(directory.resolve("gold.jsonl"), MadeUpMail.gold());

    List<Example> examples = Examples.read(List.of(gold.toString(), gold.toString()));

    assertThat(examples.stream().map(Example::passage).distinct()).hasSize(2 * MadeUpMail.RECORDS);
  }
}
