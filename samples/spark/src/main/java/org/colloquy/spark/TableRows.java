package org.colloquy.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.graph.GraphTally;
import org.colloquy.report.table.CellType;
import org.colloquy.report.table.Column;
import org.colloquy.report.table.RowWriter;
import org.colloquy.report.table.Table;
import org.colloquy.report.table.TableOutput;
import org.colloquy.report.table.Tables;
import org.jspecify.annotations.Nullable;

/** Rows of tables as one machine makes them: their cells as text, to be given types later. */
final class TableRows implements TableOutput {
  /** What the rows of threads do not make up by standing one below the other. */
  private static final Set<String> GATHERED = Set.of("edges", "evidence");

  private static final Set<String> OF_THE_WHOLE =
      Set.of("person-metrics", "graph-metrics", "dictionary");

  /** A row and its table; an empty cell is null. */
  record TableRow(Table<?> table, List<@Nullable String> cells) {}

  private final List<Table<?>> wanted;
  private final List<TableRow> rows = new ArrayList<>();

  private TableRows(List<Table<?>> wanted) {
    this.wanted = wanted;
  }

  /** The tables to which every thread gives rows. */
  static List<Table<?>> tablesOfThreads() {
    return Tables.schema().stream()
        .filter(t -> !GATHERED.contains(t.name()) && !OF_THE_WHOLE.contains(t.name()))
        .toList();
  }

  /** The tables that hang on the graph of all threads. */
  static List<Table<?>> tablesOfTheWhole() {
    return Tables.schema().stream().filter(t -> OF_THE_WHOLE.contains(t.name())).toList();
  }

  /**
   * The rows of a thread, in the order in which files have them.
   *
   * @param end the last moment that the archive covers
   */
  static List<TableRow> of(ThreadAnalysis thread, Optional<Instant> end) {
    TableRows output = new TableRows(tablesOfThreads());
    try (Tables tables = Tables.ofPart(output, end)) {
      tables.add(thread);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return output.rows;
  }

  /** The rows of the tables that hang on the graph of all threads. */
  static List<TableRow> of(GraphTally graph) {
    TableRows output = new TableRows(tablesOfTheWhole());
    try {
      Tables.writeWhole(graph, output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return output.rows;
  }

  /** The columns of a table, from the column "cells" of rows. */
  static org.apache.spark.sql.Column[] columns(Table<?> table) {
    List<org.apache.spark.sql.Column> columns = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      columns.add(col("cells").getItem(columns.size()).cast(type(column.type())).as(column.name()));
    }
    return columns.toArray(org.apache.spark.sql.Column[]::new);
  }

  private static DataType type(CellType type) {
    return switch (type) {
      case ID, TEXT, WORD -> DataTypes.StringType;
      case INTEGER -> DataTypes.LongType;
      case NUMBER -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case TIME -> DataTypes.TimestampType;
    };
  }

  @Override
  public boolean wants(Table<?> table) {
    return wanted.contains(table);
  }

  @Override
  public <R> RowWriter<R> open(Table<R> table) {
    return new RowWriter<>() {
      @Override
      public void write(R row) {
        if (wants(table)) {
          rows.add(new TableRow(table, cells(table, row)));
        }
      }

      @Override
      public void close() {}
    };
  }

  private static <R> List<@Nullable String> cells(Table<R> table, R row) {
    List<@Nullable String> cells = new ArrayList<>();
    for (Column<R> column : table.columns()) {
      String cell = column.cell().apply(row);
      cells.add(cell.isEmpty() ? null : cell);
    }
    return cells;
  }
}
