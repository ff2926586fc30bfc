package org.colloquy.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.archive.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
  /** Whole; without a date, which is a defect; and the first one once more, which is left out. */
  private static final String MBOX =
      mail("1", "Date: Wed, 20 Jan 2010 10:00:00 +0000\n", "Shall we rename it?")
          + mail("2", "", "I agree with the rename.")
          + mail("1", "Date: Wed, 20 Jan 2010 10:00:00 +0000\n", "Shall we rename it?");

  @TempDir Path directory;

  @Test
  void writesAllParts() throws IOException {
    Path folder = directory.resolve("a/b/report");

    write(Report.standard(), folder);

    assertThat(folder)
        .isDirectoryContaining("glob:**/index.html")
        .isDirectoryContaining("glob:**/run.json")
        .isDirectoryContaining("glob:**/graph.graphml");
    assertThat(folder.resolve("threads/1.html")).isNotEmptyFile();
    assertThat(folder.resolve("tables/messages.csv")).isNotEmptyFile();
    assertThat(folder.resolve("charts/stance-mix.svg")).isNotEmptyFile();
  }

  @Test
  void accountsForEveryMessageThatWasRead() throws IOException {
    String run = run(Report.standard());

    assertThat(number(run, "read")).isEqualTo(3);
    assertThat(number(run, "parsed") + number(run, "parsedWithDefects") + number(run, "duplicate"))
        .isEqualTo(3);
    assertThat(number(run, "parsedWithDefects")).isEqualTo(1);
  }

  @Test
  void tellsWhoFoundThePositionsWhenNobodySaysIt() throws IOException {
    assertThat(run(Report.standard())).contains("\"detector\" : \"cues\"");
    assertThat(run(Report.builder().detector("ours 7").build()))
        .contains("\"detector\" : \"ours 7\"");
  }

  @Test
  void tellsOptionsAndTheTimeOfEachStageInOrder() throws IOException {
    String run =
        run(
            Report.builder()
                .option("jobs", "4")
                .before("read", Duration.ofMillis(1500))
                .before("thread", Duration.ZERO)
                .build());

    assertThat(run).contains("\"jobs\" : \"4\"", "\"read\" : 1.5");
    assertThat(run.substring(run.indexOf("seconds")))
        .containsSubsequence("read", "thread", "analyse", "write", "draw", "overview");
  }

  @Test
  void tellsOfEachThreadThatIsWritten() throws IOException {
    List<String> seen = new ArrayList<>();

    run(Report.builder().progress(thread -> seen.add(thread.thread().root().value())).build());

    assertThat(seen).containsExactly("<1@example.org>");
  }

  @Test
  void keepsWhatNoReportMade() throws IOException {
    Path notes = Files.writeString(directory.resolve("notes.txt"), "mine");

    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> Report.check(directory))
        .withMessageContaining("notes.txt");
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> Report.check(notes));
    assertThat(notes).hasContent("mine");
  }

  @Test
  void checksAPlaceWithoutLeavingAnything() throws IOException {
    Report.check(directory.resolve("report"));

    try (Stream<Path> entries = Files.list(directory)) {
      assertThat(entries).isEmpty();
    }
  }

  private String run(Report report) throws IOException {
    Path folder = directory.resolve("report");
    write(report, folder);
    return Files.readString(folder.resolve("run.json"));
  }

  private void write(Report report, Path folder) throws IOException {
    Path mbox = Files.writeString(directory.resolve("a.mbox"), MBOX);
    try (Archive archive = Archive.open(List.of(mbox))) {
      report.write(Colloquy.standard().analyze(archive), folder);
    }
  }

  private static long number(String json, String key) {
    Matcher matcher = Pattern.compile('"' + key + "\" : (\\d+)").matcher(json);
    assertThat(matcher.find()).as(key).isTrue();
    return Long.parseLong(matcher.group(1));
  }

  private static String mail(String id, String date, String text) {
    return """
        From ada@example.org Wed Jan 20 10:00:00 2010
        From: Ada Ash <ada%1$s@example.org>
        Subject: Rename?
        Message-ID: <%1$s@example.org>
        %2$s%3$s
        %4$s

        """
        .formatted(id, date, id.equals("1") ? "" : "In-Reply-To: <1@example.org>\n", text);
  }
}
