package org.colloquy.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the table of grounds in {@code docs/attribution.md} to the code. */
class GroundsDocumentTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)`:[^|]*\\| ([\\d.]+) \\|");

  @Test
  void tellsTheConfidenceOfAllGrounds() throws IOException {
    String document = Files.readString(Path.of("docs/attribution.md"));
    assertThat(ROW.matcher(document).results().map(row -> row.group(1) + " " + row.group(2)))
        .containsExactlyElementsOf(
            Stream.of(Grounds.values()).map(each -> each + " " + each.confidence()).toList());
  }
}
