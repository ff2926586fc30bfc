package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Learns from mail in which a made-up word agrees, and another one objects. */
class TrainRankerTest {
  @TempDir Path directory;

  @Test
  void learnsWordsThatTakeAStance() throws IOException {
    Weights learnt = new Weights(lines(train("out.tsv")));

    assertThat(confidence(learnt, "zorgly", Stance.AGREE)).isGreaterThan(0.5);
    assertThat(confidence(learnt, "zorgly", Stance.OBJECT)).isLessThan(0.3);
    assertThat(confidence(learnt, "flimsy", Stance.OBJECT)).isGreaterThan(0.5);
    assertThat(confidence(learnt, "wooden", Stance.AGREE)).isLessThan(0.3);
    assertThat(confidence(learnt, "wooden", Stance.OBJECT)).isLessThan(0.3);
  }

  @Test
  void givesTheSameTableForTheSameMail() throws IOException {
    assertThat(train("one.tsv")).hasSameBinaryContentAs(train("other.tsv"));
  }

  private Path train(String name) throws IOException {
    Path gold = Files.writeString(directory.resolve("gold.jsonl"), MadeUpMail.gold());
    Path out = directory.resolve(name);
    TrainRanker.main(new String[] {out.toString(), gold.toString(), "--", gold.toString()});
    return out;
  }

  private static List<String> lines(Path table) throws IOException {
    return Files.readAllLines(table).stream().filter(line -> !line.startsWith("#")).toList();
  }

  private static double confidence(Weights weights, String word, Stance stance) {
    Ranker ranker = new Ranker(weights);
    Clauses words = Clauses.of("It looks " + word + " to me.");
    SentenceTerms terms = SentenceTerms.of(words, List.of(), ranker);
    Setting setting = new Setting(List.of("reply"), List.of());
    ranker.begin();
    new SentenceFeatures(List.of(terms), setting, true, ranker).of(0);
    return ranker.confidence(stance);
  }
}
