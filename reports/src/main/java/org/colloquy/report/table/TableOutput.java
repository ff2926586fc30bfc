package org.colloquy.report.table;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;

/** Where {@link Tables} go: all of them to a folder, one of them to a writer, or elsewhere. */
public interface TableOutput {

  /** Whether rows of the table are written at all. */
  boolean wants(Table<?> table);

  /** Starts a table; one that is not wanted takes rows and drops them. */
  <R> RowWriter<R> open(Table<R> table) throws IOException;

  /** Writes a table whole. */
  default <R> void write(Table<R> table, Iterable<? extends R> rows) throws IOException {
    if (!wants(table)) {
      return;
    }
    try (RowWriter<R> writer = open(table)) {
      for (R row : rows) {
        writer.write(row);
      }
    }
  }

  /** All tables, each a file of the folder. */
  static TableOutput folder(Path dir, TableFormat format) {
    return new TableOutput() {
      @Override
      public boolean wants(Table<?> table) {
        return true;
      }

      @Override
      public <R> RowWriter<R> open(Table<R> table) throws IOException {
        return format.open(table, dir);
      }
    };
  }

  /** One table. */
  static TableOutput only(String name, Writer out, TableFormat format) {
    return new TableOutput() {
      @Override
      public boolean wants(Table<?> table) {
        return table.name().equals(name);
      }

      @Override
      public <R> RowWriter<R> open(Table<R> table) throws IOException {
        return wants(table) ? format.open(table, out) : new Dropped<>();
      }
    };
  }

  /** Takes rows that nobody wants. */
  final class Dropped<R> implements RowWriter<R> {
    private Dropped() {}

    @Override
    public void write(R row) {}

    @Override
    public void close() {}
  }
}
