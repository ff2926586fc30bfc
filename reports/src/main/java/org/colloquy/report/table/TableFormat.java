package org.colloquy.report.table;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** How tables are written. */
public enum TableFormat {
  /**
   * RFC 4180 with a head line, in UTF-8; foreign text that a spreadsheet would run as a formula
   * gets an apostrophe in front, and its control characters become U+FFFD.
   */
  CSV(".csv"),
  /** The same with foreign text as it stands in the mail: for programs, not for spreadsheets. */
  RAW_CSV(".csv"),
  /**
   * One JSON object a line, with the columns as keys: numbers and booleans as such, null where a
   * cell is empty. Characters that could steer a terminal are escaped, and so nothing is lost.
   */
  JSON_LINES(".jsonl");

  private final String ending;

  TableFormat(String ending) {
    this.ending = ending;
  }

  /**
   * {@return the name of the file of a table: "messages.csv"}
   *
   * @param table which one
   */
  public String file(Table<?> table) {
    return table.name() + ending;
  }

  /**
   * Starts a table; closing it closes the writer below.
   *
   * @param <R> what one row is made from
   * @param table which one
   * @param out takes the text
   * @return a writer of rows, the head written
   * @throws IOException when the writer fails
   */
  public <R> RowWriter<R> open(Table<R> table, Writer out) throws IOException {
    return this == JSON_LINES
        ? JsonRows.open(table, out)
        : CsvRows.open(table, out, this == RAW_CSV);
  }

  /** Starts a table as a file of a folder, which must exist. */
  <R> RowWriter<R> open(Table<R> table, Path dir) throws IOException {
    // Not Files.newBufferedWriter: that one throws on half a surrogate pair, and mail has them.
    return open(
        table,
        new BufferedWriter(
            new OutputStreamWriter(
                Files.newOutputStream(dir.resolve(file(table))), StandardCharsets.UTF_8)));
  }
}
