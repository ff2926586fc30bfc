package org.colloquy.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MetricsTablesTest {
  @TempDir Path dir;

  @BeforeEach
  void write() throws IOException {
    Play play = new Play();
    try (Tables tables = Tables.open(dir)) {
      play.says("Ada", "2026-01-01T00:00:00Z", "Shall we?");
      play.answers(0, "Ben", "2026-01-02T00:00:00Z", "Yes.").position(Stance.AGREE);
      play.answers(1, "Ada", "2026-01-03T00:00:00Z", "Good.");
      play.answers(0, "Cleo", "2026-01-04T00:00:00Z", "Ask Ada.").position(Stance.DEFER);
      play.answers(3, "Cleo", "2026-01-05T00:00:00Z", "I mean it.");
      play.answers(0, "News Bot", "2026-02-06T00:00:00Z", "Noted.");
      play.answers(0, "Ben", "2026-02-07T00:00:00Z", "Still yes.");
      tables.add(play.endThread());
    }
  }

  private List<CSVRecord> read(String file) throws IOException {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(dir.resolve(file))) {
      return format.parse(in).getRecords();
    }
  }

  @Test
  void eachPersonWhoIsNoProgramHasARow() throws IOException {
    List<CSVRecord> rows = read("person-metrics.csv");
    assertThat(rows).extracting(row -> row.get("person")).containsExactly("p1", "p2", "p3");
    assertThat(rows.get(0).toMap())
        .containsEntry("in_degree", "2")
        .containsEntry("out_degree", "1")
        .containsEntry("in_weight", "3")
        .containsEntry("out_weight", "1")
        .containsEntry("betweenness", "0.5")
        .containsEntry("betweenness_sample", "")
        .containsEntry("coreness", "1")
        .containsEntry("clustering", "0");
    double sum = rows.stream().mapToDouble(row -> Double.parseDouble(row.get("pagerank"))).sum();
    assertThat(sum).isBetween(0.99999, 1.00001);
  }

  @Test
  void eachSliceHasEachMetric() throws IOException {
    Map<String, CSVRecord> rows =
        read("graph-metrics.csv").stream()
            .collect(Collectors.toMap(r -> r.get("slice") + " " + r.get("metric"), r -> r));
    assertThat(rows).hasSize(27);
    assertThat(cells(rows, "all reply_ties")).isEqualTo("all,,,3,3,ties");
    assertThat(cells(rows, "all reciprocity")).isEqualTo("all,,,0.666667,3,ties");
    assertThat(cells(rows, "all weighted_reciprocity")).isEqualTo("all,,,0.5,3,ties");
    // replies given: 1, 2, 1
    assertThat(cells(rows, "all gini")).isEqualTo("all,,,0.166667,3,persons");
    assertThat(cells(rows, "all core_80")).isEqualTo("all,,,3,3,persons");
    assertThat(cells(rows, "all signed_balance")).isEqualTo("all,,,,0,triads");
    assertThat(cells(rows, "all deference_top_1")).isEqualTo("all,,,1,1,persons");
    assertThat(cells(rows, "2026-01 reply_ties"))
        .isEqualTo("month,2026-01-01T00:00:00Z,2026-02-01T00:00:00Z,3,3,ties");
    assertThat(cells(rows, "2026-02 reciprocity"))
        .isEqualTo("month,2026-02-01T00:00:00Z,2026-03-01T00:00:00Z,0,1,ties");
    assertThat(cells(rows, "2026-02 deference_top_3"))
        .isEqualTo("month,2026-02-01T00:00:00Z,2026-03-01T00:00:00Z,,0,persons");
  }

  private static String cells(Map<String, CSVRecord> rows, String key) {
    CSVRecord row = rows.get(key);
    assertThat(row).as(key).isNotNull();
    return row == null
        ? ""
        : String.join(
            ",",
            row.get("period"),
            row.get("begin"),
            row.get("end"),
            row.get("value"),
            row.get("n"),
            row.get("n_unit"));
  }
}
