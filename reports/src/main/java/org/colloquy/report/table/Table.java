package org.colloquy.report.table;

import static java.util.Objects.requireNonNull;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * What a table is called, what one row of it is, and its columns.
 *
 * @param <R> what one row is made from
 * @param name the name of the file without ".csv"
 * @param meaning what one row stands for
 * @param columns from left to right, each name once
 */
public record Table<R>(String name, String meaning, List<Column<R>> columns) {

  /**
   * Checks that no part is null, and copies collections.
   *
   * @throws IllegalArgumentException when two columns have the same name
   */
  public Table {
    requireNonNull(name, "name must not be null");
    requireNonNull(meaning, "meaning must not be null");
    columns = List.copyOf(columns);
    if (columns.stream().map(Column::name).distinct().count() != columns.size()) {
      throw new IllegalArgumentException("table " + name + " must not have a column twice");
    }
  }

  /** {@return the name of its file: "messages.csv"} */
  public String file() {
    return name + ".csv";
  }

  /**
   * Writes all rows to a file of the folder, which must exist.
   *
   * @param rows walked once
   * @param dir a folder that exists
   * @throws IOException when the file cannot be written
   */
  public void write(Iterable<? extends R> rows, Path dir) throws IOException {
    write(rows, dir, TableFormat.CSV);
  }

  /**
   * The same in another format.
   *
   * @param rows walked once
   * @param dir a folder that exists
   * @param format how it is written
   * @throws IOException when the file cannot be written
   */
  public void write(Iterable<? extends R> rows, Path dir, TableFormat format) throws IOException {
    TableOutput.folder(dir, format).write(this, rows);
  }

  /**
   * Writes all rows to a stream, which is flushed and stays open.
   *
   * @param rows walked once
   * @param out takes the table in UTF-8
   * @throws IOException when the stream fails
   */
  public void write(Iterable<? extends R> rows, OutputStream out) throws IOException {
    write(rows, out, TableFormat.CSV);
  }

  /**
   * The same in another format.
   *
   * @param rows walked once
   * @param out takes the table in UTF-8
   * @param format how it is written
   * @throws IOException when the stream fails
   */
  public void write(Iterable<? extends R> rows, OutputStream out, TableFormat format)
      throws IOException {
    // the rows are not closed, for that would close the stream
    Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    RowWriter<R> writer = format.open(this, text);
    for (R row : rows) {
      writer.write(row);
    }
    text.flush();
  }
}
