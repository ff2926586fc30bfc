package org.colloquy.report.table;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes the rows of one table as they come.
 *
 * @param <R> what one row is made from
 */
public interface RowWriter<R> extends Closeable {

  /**
   * Writes a row behind those before.
   *
   * @param row what the cells are made from
   * @throws IOException when the writer below fails
   */
  void write(R row) throws IOException;
}
