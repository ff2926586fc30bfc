package org.colloquy.report.table;

import java.io.IOException;
import java.io.Writer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes rows as RFC 4180 has them, so lines end in CR LF; the first line holds the names of the
 * columns.
 */
final class CsvRows<R> implements RowWriter<R> {
  private final Table<R> table;
  private final CSVPrinter printer;
  private final boolean raw;

  private CsvRows(Table<R> table, CSVPrinter printer, boolean raw) {
    this.table = table;
    this.printer = printer;
    this.raw = raw;
  }

  /**
   * Writes the head.
   *
   * @param raw whether foreign text is written as it is, not defused
   */
  static <R> CsvRows<R> open(Table<R> table, Writer out, boolean raw) throws IOException {
    CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180);
    for (Column<R> column : table.columns()) {
      printer.print(column.name());
    }
    printer.println();
    return new CsvRows<>(table, printer, raw);
  }

  @Override
  public void write(R row) throws IOException {
    for (Column<R> column : table.columns()) {
      String cell = column.cell().apply(row);
      printer.print(!raw && column.type().isForeign() ? Defuser.defuse(cell) : cell);
    }
    printer.println();
  }

  @Override
  public void close() throws IOException {
    printer.close();
  }
}
