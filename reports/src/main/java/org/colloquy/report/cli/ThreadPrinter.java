package org.colloquy.report.cli;

import java.io.PrintWriter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.table.Column;
import org.colloquy.report.table.Tables;

/**
 * Prints a line a thread, with a head above the first one. The columns are those of the table of
 * threads, so that the two cannot disagree.
 */
final class ThreadPrinter {
  private static final int DAY = 10;
  private static final String NO_SUBJECT = "(no subject)";

  private final PrintWriter out;
  private final int width;
  private final Map<String, Column<ThreadAnalysis>> columns = new HashMap<>();
  private boolean isEmpty = true;

  /**
   * Prints nothing yet.
   *
   * @param width columns of the terminal, beyond which subjects are cut
   */
  ThreadPrinter(PrintWriter out, int width) {
    this.out = out;
    this.width = width;
    Tables.threads().columns().forEach(column -> columns.put(column.name(), column));
  }

  /** Whether nothing was printed yet. */
  boolean isEmpty() {
    return isEmpty;
  }

  void print(ThreadAnalysis thread) {
    if (isEmpty) {
      line("date", "mails", "people", "agree", "object", "defer", "subject");
      isEmpty = false;
    }
    String first = cell("first", thread);
    String subject = Plain.line(cell("subject", thread));
    line(
        first.isEmpty() ? "-" : first.substring(0, DAY),
        cell("messages", thread),
        cell("people", thread),
        cell("agree", thread),
        cell("object", thread),
        cell("defer", thread),
        subject.isEmpty() ? NO_SUBJECT : subject);
  }

  private void line(Object... cells) {
    String line = String.format(Locale.ROOT, "%-10s  %5s  %6s  %5s  %6s  %5s  %s", cells);
    out.println(Columns.cut(line, width));
  }

  private String cell(String name, ThreadAnalysis thread) {
    Column<ThreadAnalysis> column = columns.get(name);
    if (column == null) {
      throw new IllegalStateException("no column \"" + name + "\"");
    }
    return column.cell().apply(thread);
  }
}
