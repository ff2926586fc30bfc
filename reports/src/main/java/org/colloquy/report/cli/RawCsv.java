package org.colloquy.report.cli;

import org.colloquy.report.table.TableFormat;

/** What the option {@code --csv-raw} does. */
final class RawCsv {
  static final String MEANING =
      "Writes text from mail into CSV as it stands. Without it, what a spreadsheet would run as a"
          + " formula gets an apostrophe in front, and control characters become U+FFFD.";

  private RawCsv() {}

  /**
   * How CSV is written.
   *
   * @param shown whether it goes to standard output, which raw text could steer if it is a terminal
   */
  static TableFormat format(boolean raw, boolean shown) {
    if (raw && shown && Terminal.isOutput()) {
      throw new CommandException(
          "--csv-raw: text from mail could steer the terminal; write to a file or a pipe");
    }
    return raw ? TableFormat.RAW_CSV : TableFormat.CSV;
  }
}
