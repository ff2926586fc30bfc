package org.colloquy.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the list in {@code docs/tables.md} to the tables that there are. */
class TablesDocumentTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ([^|]*) \\|$");

  @Test
  void listsTheTables() throws IOException {
    List<String> listed =
        Outcome.of("table", "list")
            .out()
            .lines()
            .map(line -> line.replaceAll(" {2,}", " "))
            .toList();
    assertThat(listed).hasSizeGreaterThan(15);
    assertThat(
            ROW.matcher(Files.readString(Path.of("docs/tables.md")))
                .results()
                .map(row -> row.group(1) + " " + row.group(2)))
        .containsExactlyElementsOf(listed);
  }
}
