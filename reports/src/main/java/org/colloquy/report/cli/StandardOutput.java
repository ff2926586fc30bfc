package org.colloquy.report.cli;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;

/** Standard output for somebody who closes what they write to: it is flushed and stays open. */
final class StandardOutput extends FilterWriter {

  StandardOutput(PrintWriter out) {
    super(out);
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
