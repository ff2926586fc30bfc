package org.colloquy.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the job on a cluster of two workers and compares what it finds with one machine. */
final class SparkAnalysisTest {
  private static final Path SAMPLE = Path.of("../archive/lanternfs.mbox");

  /** Where a large archive lies that is no part of the project; see README.md. */
  private static final String LARGE = System.getProperty("colloquy.spark.archive", "");

  @TempDir Path dir;

  /** Counts the tasks of each executor, and breaks something after some. */
  private static final class Watch extends SparkListener {
    private final Set<String> executors = ConcurrentHashMap.newKeySet();
    private final AtomicInteger tasks = new AtomicInteger();
    private final int breakAfter;
    private final Runnable breaking;

    Watch(int breakAfter, Runnable breaking) {
      this.breakAfter = breakAfter;
      this.breaking = breaking;
    }

    @Override
    public void onTaskEnd(SparkListenerTaskEnd end) {
      executors.add(end.taskInfo().executorId());
      if (tasks.incrementAndGet() == breakAfter) {
        breaking.run();
      }
    }
  }

  @Test
  void findsTheSameAsOneMachine() throws IOException {
    compare(split(SAMPLE, 4), false);
  }

  @Test
  void findsTheSameWhenAWorkerIsKilled() throws IOException {
    compare(split(SAMPLE, 4), true);
  }

  @Test
  void findsTheSameInALargeArchive() throws IOException {
    assumeTrue(!LARGE.isEmpty(), "no -Dcolloquy.spark.archive: nothing large to compare");
    compare(split(Path.of(LARGE), 8), false);
  }

  @Test
  void findsTheSameInALargeArchiveWhenAWorkerIsKilled() throws IOException {
    assumeTrue(!LARGE.isEmpty(), "no -Dcolloquy.spark.archive: nothing large to compare");
    compare(split(Path.of(LARGE), 8), true);
  }

  private void compare(List<Path> inputs, boolean kill) throws IOException {
    Path output = dir.resolve("out");
    List<String> names = inputs.stream().map(Path::toString).toList();
    try (Cluster cluster = new Cluster(dir.resolve("home"))) {
      SparkSession spark = session(cluster);
      try {
        Watch watch = new Watch(kill ? 40 : -1, cluster::killWorker);
        spark.sparkContext().addSparkListener(watch);
        new SparkAnalysis(spark, new JobOptions(names, output.toString(), false)).run();
        assertThat(watch.executors).as("executors that worked").hasSizeGreaterThanOrEqualTo(2);
        assertThat(watch.tasks.get()).isGreaterThan(40);
        compare(inputs, output, spark);
      } finally {
        spark.stop();
      }
    }
  }

  private static SparkSession session(Cluster cluster) {
    return SparkSession.builder()
        .appName("colloquy-test")
        .master(cluster.url())
        .config("spark.driver.host", "127.0.0.1")
        .config("spark.driver.bindAddress", "127.0.0.1")
        .config("spark.executor.memory", "1g")
        .config("spark.executor.cores", "1")
        .config("spark.scheduler.minRegisteredResourcesRatio", "1.0")
        .config("spark.scheduler.maxRegisteredResourcesWaitingTime", "60s")
        .config("spark.cores.max", "2")
        .config("spark.sql.shuffle.partitions", "8")
        .config("spark.locality.wait", "0")
        .config("spark.ui.enabled", "false")
        .config("spark.executor.extraClassPath", Cluster.classPath())
        .getOrCreate();
  }

  private void compare(List<Path> inputs, Path output, SparkSession spark) throws IOException {
    Path csv = Files.createDirectories(dir.resolve("csv"));
    ByteArrayOutputStream lines = new ByteArrayOutputStream();
    try (Archive archive = Archive.open(inputs);
        JsonLines spool = JsonLines.spool(dir, false);
        Tables tables = Tables.open(csv, TableFormat.RAW_CSV)) {
      ArchiveAnalysis analysis = Colloquy.standard().analyze(archive);
      for (ThreadAnalysis thread : (Iterable<ThreadAnalysis>) analysis.threads()::iterator) {
        spool.add(thread);
        tables.add(thread);
      }
      spool.copyTo(lines, archive.envelopes());
    }
    assertThat(jsonl(output.resolve("jsonl")))
        .as("JSON lines")
        .isEqualTo(lines.toString(StandardCharsets.UTF_8));
    for (Table<?> table : TableRows.tables()) {
      List<List<String>> expected = csv(csv.resolve(table.file()));
      List<List<String>> found =
          spark.read().parquet(output.resolve(table.name()).toString()).collectAsList().stream()
              .map(SparkAnalysisTest::cells)
              .toList();
      assertThat(found).as(table.name()).containsExactlyInAnyOrderElementsOf(expected);
    }
  }

  private static String jsonl(Path folder) throws IOException {
    StringBuilder lines = new StringBuilder();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path part :
          files.filter(f -> f.getFileName().toString().startsWith("part-")).sorted().toList()) {
        lines.append(Files.readString(part));
      }
    }
    return lines.toString();
  }

  private static List<List<String>> csv(Path file) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser =
        CSVParser.parse(new StringReader(Files.readString(file)), CSVFormat.RFC4180)) {
      for (CSVRecord row : parser) {
        rows.add(row.toList());
      }
    }
    return rows.subList(1, rows.size());
  }

  private static List<String> cells(Row row) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < row.length(); i++) {
      cells.add(row.isNullAt(i) ? "" : cell(row.get(i)));
    }
    return cells;
  }

  /** As a CSV file has it. */
  private static String cell(Object value) {
    if (value instanceof Double number) {
      return new java.math.BigDecimal(number.toString()).signum() == 0
          ? "0"
          : new java.math.BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
    }
    return value instanceof Instant moment ? moment.toString() : value.toString();
  }

  /** Cuts an mbox into files of about the same size; a message is cut nowhere. */
  private List<Path> split(Path mbox, int count) throws IOException {
    List<Path> files = new ArrayList<>();
    String all = Files.readString(mbox, StandardCharsets.ISO_8859_1);
    int begin = 0;
    for (int i = 1; i <= count; i++) {
      int end = i == count ? -1 : all.indexOf("\n\nFrom ", (int) ((long) all.length() * i / count));
      end = end < 0 ? all.length() : end + 2;
      Path file = dir.resolve("part-" + i + ".mbox");
      try (Writer out = Files.newBufferedWriter(file, StandardCharsets.ISO_8859_1)) {
        out.write(all, begin, end - begin);
      }
      files.add(file);
      begin = end;
    }
    return files;
  }
}
