package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.message.MessageParser;
import org.junit.jupiter.api.Test;

/** Holds the examples and the table of {@code docs/zones.md} to the code. */
class ZonesDocumentTest {
  private static final Pattern BLOCK =
      Pattern.compile("^```\n(.*?)^```", Pattern.DOTALL | Pattern.MULTILINE);
  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([A-Z_]+)` \\|");

  private static String document() throws IOException {
    return Files.readString(Path.of("docs/zones.md"));
  }

  private static List<List<String>> examples() throws IOException {
    return BLOCK
        .matcher(document())
        .results()
        .map(block -> block.group(1).lines().toList())
        .toList();
  }

  private static String text(String row) {
    int bar = row.indexOf('|');
    return row.length() > bar + 1 ? row.substring(bar + 2) : "";
  }

  /** What the zoner says of the lines, in the form of the document; blank lines are left out. */
  private static List<String> found(List<String> rows) {
    String body = String.join("\n", rows.stream().map(ZonesDocumentTest::text).toList()) + "\n";
    List<String> found = new ArrayList<>();
    for (Zone zone : Zoner.standard().segment(MessageParser.standard().paste(body, "test"))) {
      for (int line = zone.lines().first(); line <= zone.lines().last(); line++) {
        if (line <= rows.size() && !rows.get(line - 1).startsWith(" ")) {
          found.add(zone.kind() + " " + zone.depth() + " | " + text(rows.get(line - 1)));
        }
      }
    }
    return found;
  }

  @Test
  void showsWhatTheZonerSays() throws IOException {
    assertThat(examples()).hasSizeGreaterThan(6);
    for (List<String> rows : examples()) {
      List<String> told =
          rows.stream()
              .filter(row -> !row.startsWith(" "))
              .map(row -> row.replaceFirst("^(\\w+ \\d+) *\\|", "$1 |"))
              .toList();
      assertThat(found(rows)).isEqualTo(told);
    }
  }

  @Test
  void hasEveryKindInItsTableAndInAnExample() throws IOException {
    List<String> kinds = Stream.of(ZoneKind.values()).map(ZoneKind::name).toList();
    assertThat(ROW.matcher(document()).results().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(kinds);
    Set<ZoneKind> shown = EnumSet.noneOf(ZoneKind.class);
    for (List<String> rows : examples()) {
      rows.stream()
          .filter(row -> !row.startsWith(" "))
          .forEach(row -> shown.add(ZoneKind.valueOf(row.replaceFirst(" .*", ""))));
    }
    // no rule gives it, and the document says so
    assertThat(shown).isEqualTo(EnumSet.complementOf(EnumSet.of(ZoneKind.HEADING)));
  }
}
