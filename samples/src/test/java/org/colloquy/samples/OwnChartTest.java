package org.colloquy.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnChartTest {

  @Test
  void standsInTheReportBehindTheOthers(@TempDir Path directory) throws IOException {
    Path charts = directory.resolve("report/charts");

    assertThat(
            SampleRun.output(
                "OwnChart",
                List.of(SampleArchive.MBOX.toString(), directory.resolve("report").toString())))
        .isEqualTo(charts.resolve("message-length.svg") + System.lineSeparator());

    assertThat(charts.resolve("message-length.svg"))
        .content()
        .contains("97 messages with a date; median of each month, quotes not counted.");
    assertThat(charts.resolve("message-length.png")).isNotEmptyFile();
    assertThat(Files.readAllLines(charts.resolve("message-length.csv")))
        .startsWith("month,messages,median")
        .hasSize(9);
    assertThat(charts.resolve("dictionary.csv")).content().contains("message-length,");
    assertThat(Files.readString(directory.resolve("report/charts.html")))
        .containsSubsequence("charts/participant-graph.svg", "charts/message-length.svg");
  }
}
