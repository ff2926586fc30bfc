package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the examples and the languages of {@code docs/attribution.md} to the code. */
class AttributionDocumentTest {
  private static final Pattern ROW = Pattern.compile("(?m)^(\\S[^|\n]*?) +\\| (.*)$");

  private static String section(String begin, String end) throws IOException {
    String document = Files.readString(Path.of("docs/attribution.md"));
    int from = document.indexOf(begin) + begin.length();
    return document.substring(from, document.indexOf(end, from));
  }

  @Test
  void showsWhomEachLineNames() throws IOException {
    List<String[]> rows =
        ROW.matcher(section("```\n", "```"))
            .results()
            .map(row -> new String[] {row.group(1), row.group(2)})
            .toList();
    assertThat(rows).hasSizeGreaterThan(12);
    for (String[] row : rows) {
      assertThat(AttributionLineTest.writer(row[1] + "\n> The lamp is out again."))
          .as(row[1])
          .isEqualTo(row[0]);
    }
  }

  @Test
  void listsTheLanguages() throws IOException {
    String told = section("README.md):\n", ".");
    List<String> files =
        Files.readAllLines(Path.of("src/main/resources/org/colloquy/zone/language/languages.txt"));
    assertThat(told.strip().split("\\s+")).containsExactlyElementsOf(files);
  }
}
