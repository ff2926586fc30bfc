package org.colloquy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.report.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveReportTest {

  @Test
  void writesPagesTablesChartsAndTheAccountOfTheRun(@TempDir Path directory) throws IOException {
    Path folder = directory.resolve("report");

    assertThat(
            SampleRun.output(
                "ArchiveReport", List.of(SampleArchive.MBOX.toString(), folder.toString())))
        .isEqualTo(folder.resolve("index.html") + System.lineSeparator());

    assertThat(folder.resolve("index.html")).content().contains("lanternfs.mbox", "threads.html");
    assertThat(folder.resolve("charts.html")).content().contains("charts/stance-mix.svg");
    assertThat(folder.resolve("threads/1.html")).isNotEmptyFile();
    assertThat(folder.resolve("graph.graphml")).isNotEmptyFile();
    int messages = SampleArchive.rows("expected-threads.csv").size();
    assertThat(folder.resolve("run.json"))
        .content()
        .contains("\"read\" : " + messages, "\"name\" : \"lanternfs.mbox\"");

    Path tables = folder.resolve("tables");
    assertThat(Tables.files())
        .allSatisfy(file -> assertThat(tables.resolve(file)).isNotEmptyFile());
    assertThat(Files.readString(tables.resolve("persons.csv")))
        .contains("Ilse Vandermeer", "Tunde Adeyelu", "Søren Bjerkelund");
    assertThat(SampleArchive.read(tables.resolve("messages.csv")))
        .hasSameSizeAs(SampleArchive.rows("expected-threads.csv"));
    assertThat(folder.resolve("charts"))
        .isDirectoryContaining("glob:**.svg")
        .isDirectoryContaining("glob:**.png");
  }
}
