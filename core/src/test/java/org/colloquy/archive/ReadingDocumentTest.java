package org.colloquy.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.message.DefectCode;
import org.colloquy.message.Limit;
import org.junit.jupiter.api.Test;

/** Holds the tables of {@code docs/reading.md} to the code. */
class ReadingDocumentTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z-]+)` \\| ([^|]*) \\|");

  private static List<MatchResult> rows(String heading) throws IOException {
    String document = Files.readString(Path.of("docs/reading.md"));
    String section =
        Arrays.stream(document.split("(?m)^## "))
            .filter(each -> each.startsWith(heading))
            .findFirst()
            .orElseThrow();
    return ROW.matcher(section).results().toList();
  }

  private static List<String> names(String heading) throws IOException {
    return rows(heading).stream().map(row -> row.group(1)).toList();
  }

  @Test
  void listsTheReasonsOfRejections() throws IOException {
    assertThat(names("One message, one id"))
        .containsExactlyElementsOf(
            Stream.of(Rejection.Reason.values()).map(Rejection.Reason::id).toList());
  }

  @Test
  void listsTheGaps() throws IOException {
    assertThat(names("Bytes that belong"))
        .containsExactlyElementsOf(Stream.of(Gap.values()).map(Gap::id).toList());
  }

  @Test
  void listsTheReasonsOfSkippedFiles() throws IOException {
    assertThat(names("Files in folders"))
        .containsExactlyElementsOf(
            Stream.of(SkippedFile.Reason.values()).map(SkippedFile.Reason::id).toList());
  }

  @Test
  void listsTheDefects() throws IOException {
    assertThat(names("Defects"))
        .containsExactlyElementsOf(Stream.of(DefectCode.values()).map(DefectCode::id).toList());
  }

  @Test
  void listsTheLimitsWithTheirDefaults() throws IOException {
    assertThat(rows("Limits").stream().map(row -> row.group(1) + " " + row.group(2)))
        .containsExactlyElementsOf(
            Stream.of(Limit.values()).map(limit -> limit.id() + " " + limit.standard()).toList());
  }
}
