package org.colloquy.spark;

import static org.apache.spark.sql.functions.col;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.table.CellType;
import org.colloquy.report.table.Column;
import org.colloquy.report.table.RowWriter;
import org.colloquy.report.table.Table;
import org.colloquy.report.table.TableOutput;
import org.colloquy.report.table.Tables;
import org.jspecify.annotations.Nullable;

/** The rows of the tables that a thread fills: their cells as text, to be given types later. */
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

  /** A row and its table; an empty cell is null. */
  record TableRow(Table<?> table, List<@Nullable String> cells) {}

  private final List<TableRow> rows = new ArrayList<>();

  private TableRows() {}

  /** The tables, in the order of the dictionary. */
  static List<Table<?>> tables() {
    return TABLES;
  }

  /** The columns of a table, from the column "cells" of rows. */
  static org.apache.spark.sql.Column[] columns(Table<?> table) {
    List<org.apache.spark.sql.Column> columns = new ArrayList<>();
    for (Column<?> column : table.columns()) {
      columns.add(
          col("cells")
              .getItem(columns.size())
              .cast(type(column.type()))
              .as(column.name()));
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
