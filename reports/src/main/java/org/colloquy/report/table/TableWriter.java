package org.colloquy.report.table;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes the rows of one table as they come: RFC 4180, so lines end in CR LF; UTF-8 without a byte
 * order mark; the first line holds the names of the columns.
 */
final class TableWriter<R> implements Closeable {
  private final Table<R> table;
  private final CSVPrinter printer;

  private TableWriter(Table<R> table, CSVPrinter printer) {
    this.table = table;
    this.printer = printer;
  }

  static <R> TableWriter<R> open(Table<R> table, Path dir) throws IOException {
    return to(table, Files.newOutputStream(dir.resolve(table.file())));
  }

  static <R> TableWriter<R> to(Table<R> table, OutputStream stream) throws IOException {
    // Not Files.newBufferedWriter: that one throws on half a surrogate pair, and mail has them.
    BufferedWriter out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    for (Column<R> column : table.columns()) {
      printer.print(column.name());
    }
    printer.println();
    return new TableWriter<>(table, printer);
  }

  void write(R row) throws IOException {
    for (Column<R> column : table.columns()) {
      String cell = column.cell().apply(row);
      printer.print(column.type().isForeign() ? Defuser.defuse(cell) : cell);
    }
    printer.println();
  }

  void flush() throws IOException {
    printer.flush();
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
