package org.colloquy.report.table;

import static org.colloquy.report.table.Column.text;
import static org.colloquy.report.table.Column.word;

import java.util.List;
import java.util.stream.Stream;

/** dictionary.csv: one row for each column of each table, itself included. */
final class DictionaryTable {

  /** A column and where it stands. */
  record Entry(Table<?> table, Column<?> column) {

    static Stream<Entry> of(Table<?> table) {
      return table.columns().stream().map(column -> new Entry(table, column));
    }
  }

  static final Table<Entry> TABLE =
      new Table<>(
          "dictionary",
          "one column of one table",
          List.of(
              word("table", "name of the file without .csv", e -> e.table().name()),
              text("row", "what one row of that table is", e -> e.table().meaning()),
              word("column", "name of the column", e -> e.column().name()),
              word(
                  "type",
                  "id, text, word, integer, number, boolean or time (ISO 8601, UTC); an empty cell"
                      + " means: not known, or there is none",
                  e -> e.column().type().id()),
              text("unit", "what a number counts or measures", e -> e.column().unit()),
              text("meaning", "what the cells say", e -> e.column().meaning())));

  private DictionaryTable() {}
}
