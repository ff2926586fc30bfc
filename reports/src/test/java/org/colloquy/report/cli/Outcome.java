package org.colloquy.report.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/** What the command did: its exit code and what it wrote. */
record Outcome(int code, String out, String err) {

  /** Runs the command. */
  static Outcome of(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        ColloquyCommand.create()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Outcome(code, out.toString(), err.toString());
  }
}
