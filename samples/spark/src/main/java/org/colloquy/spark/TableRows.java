package org.colloquy.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.table.CellType;
import org.colloquy.report.table.Column;
import org.colloquy.report.table.RowWriter;
import org.colloquy.report.table.Table;
import org.colloquy.report.table.TableOutput;
import org.colloquy.report.table.Tables;

/** The rows of the tables that a thread fills, as Spark has them. */
final class TableRows implements TableOutput {
  private static final Set<String> WANTED =
      Set.of(
          "messages",
          "zones",
          "quotes",
          "unattributed",
          "misquotations",
          "positions",
          "threads",
          "ghosts",
          "objections",
          "objection-answers",
          "position-changes");

  private static final List<Table<?>> TABLES =
      Tables.schema().stream().filter(table -> WANTED.contains(table.name())).toList();

  /** A row and its table. */
  record TableRow(Table<?> table, Row row) {}

  private final List<TableRow> rows = new ArrayList<>();

  private TableRows() {}

  /** The tables, in the order of the dictionary. */
  static List<Table<?>> tables() {
    return TABLES;
  }

  /** The columns of a table; empty cells are null. */
  static StructType schema(Table<?> table) {
    StructType schema = new StructType();
    for (Column<?> column : table.columns()) {
      schema = schema.add(column.name(), type(column.type()));
    }
    return schema;
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

  /** The rows of a thread, in the order in which files have them. */
  static List<TableRow> of(ThreadAnalysis thread) {
    TableRows output = new TableRows();
    try {
      // not closed: what is told of the archive as a whole is nothing that one thread knows
      Tables.open(output).add(thread);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return output.rows;
  }

  @Override
  public boolean wants(Table<?> table) {
    return WANTED.contains(table.name());
  }

  @Override
  public <R> RowWriter<R> open(Table<R> table) {
    return new RowWriter<>() {
      @Override
      public void write(R row) {
        if (wants(table)) {
          rows.add(new TableRow(table, typed(table, row)));
        }
      }

      @Override
      public void close() {}
    };
  }

  private static <R> Row typed(Table<R> table, R row) {
    return RowFactory.create(
        table.columns().stream()
            .map(column -> typed(column.type(), column.cell().apply(row)))
            .toArray());
  }

  private static @org.jspecify.annotations.Nullable Object typed(CellType type, String cell) {
    if (cell.isEmpty()) {
      return null;
    }
    return switch (type) {
      case ID, TEXT, WORD -> cell;
      case INTEGER -> Long.valueOf(cell);
      case NUMBER -> Double.valueOf(cell.replace("Inf", "Infinity"));
      case BOOLEAN -> Boolean.valueOf(cell);
      case TIME -> Instant.parse(cell);
    };
  }
}
