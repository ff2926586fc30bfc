package org.colloquy.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.Colloquy;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.report.json.JsonLines;
import org.colloquy.report.table.Table;
import org.colloquy.report.table.TableFormat;
import org.colloquy.report.table.Tables;

/** What one machine finds in some inputs, to be compared with what a cluster found. */
final class Comparison {
  private final Path lines;
  private final Path tables;

  private Comparison(Path lines, Path tables) {
    this.lines = lines;
    this.tables = tables;
  }

  /** Analyses the inputs on this machine, into a folder. */
  static Comparison of(List<Path> inputs, Path folder) throws IOException {
    Path lines = folder.resolve("lines.jsonl");
    Path csv = Files.createDirectories(folder.resolve("csv"));
    try (Archive archive = Archive.open(inputs);
        JsonLines spool = JsonLines.spool(folder, true);
        Tables tables = Tables.open(csv, TableFormat.RAW_CSV);
        OutputStream out = Files.newOutputStream(lines)) {
      ArchiveAnalysis analysis = Colloquy.standard().analyze(archive);
      for (ThreadAnalysis thread : (Iterable<ThreadAnalysis>) analysis.threads()::iterator) {
        spool.add(thread);
        tables.add(thread);
      }
      spool.copyTo(out, archive.envelopes());
    }
    return new Comparison(lines, csv);
  }

  /** The JSON lines byte for byte, the tables row for row, in any order. */
  void with(Path output, SparkSession spark) throws IOException {
    assertSameLines(output.resolve("jsonl"));
    for (Table<?> table : Tables.schema()) {
      List<String> found =
          spark.read().parquet(output.resolve(table.name()).toString()).collectAsList().stream()
              .map(Comparison::cells)
              .sorted()
              .toList();
      assertThat(found).as(table.name()).isEqualTo(csv(tables.resolve(table.file())));
    }
  }

  private void assertSameLines(Path folder) throws IOException {
    List<Path> parts;
    try (Stream<Path> files = Files.list(folder)) {
      parts = files.filter(f -> f.getFileName().toString().startsWith("part-")).sorted().toList();
    }
    Path found = folder.resolveSibling("all.jsonl");
    try (OutputStream out = Files.newOutputStream(found)) {
      for (Path part : parts) {
        Files.copy(part, out);
      }
    }
    assertThat(Files.size(found)).isPositive();
    assertThat(found).as("JSON lines").hasSameBinaryContentAs(lines);
  }

  private static List<String> csv(Path file) throws IOException {
    List<String> rows = new ArrayList<>();
    try (Reader in = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = CSVParser.parse(in, CSVFormat.RFC4180)) {
      for (CSVRecord row : parser) {
        rows.add(row.toList().toString());
      }
    }
    return rows.subList(1, rows.size()).stream().sorted().toList();
  }

  private static String cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.length(); i++) {
      cells.add(row.isNullAt(i) ? "" : cell(row.get(i)));
    }
    return cells.toString();
  }

  /** As a CSV file has it. */
  private static String cell(Object value) {
    if (value instanceof Double number) {
      BigDecimal exact = new BigDecimal(number.toString());
      return exact.signum() == 0 ? "0" : exact.stripTrailingZeros().toPlainString();
    }
    return value instanceof Instant moment ? moment.toString() : value.toString();
  }
}
