package org.colloquy.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Weighs an encoder that knows the truth beside a ranker that guesses. */
class FitReaderTest {
  private static final int SENTENCES = 2_000;

  @TempDir Path directory;

  private final List<String> sentences = new ArrayList<>();
  private final List<String> judged = new ArrayList<>();

  @Test
  void trustsTheOneThatIsRight() throws IOException {
    makeUp();

    List<String> lines = fit("blend.txt");

    assertThat(value(lines, "encoder")).isGreaterThan(5 * Math.abs(value(lines, "ranker")));
    assertThat(value(lines, "ask")).isNegative();
    assertThat(value(lines, "slope")).isPositive();
  }

  @Test
  void givesTheSameForTheSame() throws IOException {
    makeUp();

    assertThat(fit("one.txt")).isEqualTo(fit("other.txt"));
  }

  private List<String> fit(String name) throws IOException {
    Path given = Files.write(directory.resolve("sentences.tsv"), sentences);
    Path told = Files.write(directory.resolve("judged.tsv"), judged);
    Path out = directory.resolve(name);
    FitReader.main(new String[] {out.toString(), given.toString(), told.toString()});
    return Files.readAllLines(out);
  }

  /** One sentence in four takes each stance; the ranker tells anything from -2 to 2. */
  private void makeUp() {
    Random random = new Random(5);
    for (int i = 0; i < SENTENCES; i++) {
      boolean yes = i % 4 == 0;
      String label = yes ? "YYY" : "NNN";
      String guess = String.format(Locale.ROOT, "%.3f", 4 * random.nextDouble() - 2);
      String truth = String.format(Locale.ROOT, "%.3f", (yes ? 2 : -2) + 2 * random.nextGaussian());
      sentences.add(
          String.join(
              "\t",
              i < SENTENCES / 2 ? "train" : "tune",
              "list",
              "drawn",
              String.valueOf(i),
              label,
              String.join(" ", guess, guess, guess),
              "3",
              "2 7 3 3 3 3"));
      judged.add(String.join("\t", String.valueOf(i), truth, truth, truth));
    }
  }

  private static double value(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name + ' '))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .findFirst()
        .orElseThrow();
  }
}
