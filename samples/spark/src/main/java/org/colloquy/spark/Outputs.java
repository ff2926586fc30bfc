package org.colloquy.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.sum;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.colloquy.graph.ParticipantGraph;
import org.colloquy.person.People;
import org.colloquy.person.Person;
import org.colloquy.report.graph.GraphTally;
import org.colloquy.report.measure.Period;
import org.colloquy.report.table.CellType;
import org.colloquy.report.table.Observation;
import org.colloquy.report.table.Table;

/** Makes the JSON lines and the tables of what the analysis of the threads left in the work. */
final class Outputs {
  private final SparkSession spark;
  private final String folder;
  private final Work work;
  private final Dataset<Row> rows;

  /** Reads the rows of {@link Analysis}. */
  Outputs(SparkSession spark, String folder, Work work) {
    this.spark = spark;
    this.folder = folder;
    this.work = work;
    rows = spark.read().schema(Analysis.schema()).parquet(work.path("analysis"));
  }

  /**
   * Writes everything.
   *
   * @param people the people of the archive
   * @param dates when its messages were sent
   */
  void write(People people, Observation dates) {
    work.describe("outputs");
    inOrder(Analysis.LINES, col("cells").getItem(0)).write().text(folder + "/" + Analysis.LINES);
    for (Table<?> table : TableRows.tablesOfThreads()) {
      write(
          table.name(),
          table.name().equals("persons")
              ? persons(table)
              : inOrder(table.name(), TableRows.columns(table)));
    }
    Dataset<Row> contacts = work.keep(Ties.CONTACTS, Ties.contacts(rows));
    work.describe("outputs");
    write("evidence", Ties.evidence(contacts));
    write("edges", Ties.edges(contacts));
    writeWhole(Ties.graph(contacts, vertices(people), period(dates)), dates);
  }

  private void write(String name, Dataset<Row> table) {
    table.write().parquet(folder + "/" + name);
  }

  private Dataset<Row> inOrder(String output, Column... columns) {
    return rows.where(col("output").equalTo(output))
        .repartitionByRange(col("first"), col("second"))
        .sortWithinPartitions("first", "second")
        .select(columns);
  }

  /** Each thread tells what its persons did in it: numbers add up, the rest is the same. */
  private Dataset<Row> persons(Table<?> table) {
    Column[] sums =
        table.columns().stream()
            .skip(1)
            .map(column -> gathered(column.name(), column.type()))
            .toArray(Column[]::new);
    return rows.where(col("output").equalTo(table.name()))
        .select(TableRows.columns(table))
        .groupBy(table.columns().get(0).name())
        .agg(sums[0], Arrays.copyOfRange(sums, 1, sums.length));
  }

  private static Column gathered(String column, CellType type) {
    Column cells = col(column);
    Column latest = column.equals("last") ? max(cells) : min(cells);
    return (type == CellType.INTEGER ? sum(cells) : latest).as(column);
  }

  /** Those of the people whom the graphs of threads hold, in their order. */
  private List<Person> vertices(People people) {
    Set<String> ids =
        new HashSet<>(
            rows.where(col("output").equalTo(Ties.VERTICES))
                .select(col("cells").getItem(0))
                .distinct()
                .as(Encoders.STRING())
                .collectAsList());
    return people.persons().stream().filter(person -> ids.contains(person.id())).toList();
  }

  private static Period period(Observation dates) {
    return dates
        .window()
        .map(window -> Period.fitting(day(window.first()), day(window.last())))
        .orElse(Period.YEAR);
  }

  private static LocalDate day(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneOffset.UTC);
  }

  /** The driver has the whole graph for this: persons and their ties, but no messages. */
  private void writeWhole(ParticipantGraph graph, Observation dates) {
    List<TableRows.TableRow> made = TableRows.of(GraphTally.of(graph, dates));
    for (Table<?> table : TableRows.tablesOfTheWhole()) {
      List<Row> cells = new ArrayList<>();
      for (TableRows.TableRow row : made) {
        if (row.table().equals(table)) {
          cells.add(RowFactory.create(table.name(), 0L, cells.size(), row.cells().toArray()));
        }
      }
      write(
          table.name(),
          spark.createDataFrame(cells, Analysis.schema()).select(TableRows.columns(table)));
    }
  }
}
