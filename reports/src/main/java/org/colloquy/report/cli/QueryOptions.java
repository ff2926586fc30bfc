package org.colloquy.report.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.report.query.Query;
import org.colloquy.report.query.QueryException;
import org.colloquy.report.query.ThreadQuery;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** Options of commands that pick something out of an analysis: {@code -q} takes a query. */
final class QueryOptions extends ArchiveOptions {

  @Option(
      names = {"-q", "--query"},
      paramLabel = "QUERY",
      parameterConsumer = QueryArgument.class,
      description =
          "What to pick, such as 'from:ada stance:object date:2024..'; terms are from: to: subject:"
              + " date: thread: id: list: role: stance: holder: target: mode: depth: evidence: and"
              + " words, with and, or, not, -, parentheses and quotes.")
  String query = "";

  @Option(names = "--quiet", description = "Nothing but faults on standard error.")
  boolean quiet;

  /** Is shown the threads of an analysis one by one, each with the query for it. */
  interface Visitor {
    void visit(ThreadAnalysis thread, ThreadQuery query) throws IOException;
  }

  @Override
  boolean isQuiet() {
    return quiet;
  }

  /**
   * Shows all threads of the inputs to somebody who writes to standard output; ends early when
   * nobody reads it any more. Returns the exit code.
   */
  int walk(List<Path> inputs, CommandLine command, Visitor visitor) throws IOException {
    Query parsed = parsed();
    PrintWriter err = command.getErr();
    try (Progress progress = progress(err);
        Archive archive = open(inputs, progress)) {
      ArchiveAnalysis analysis = analyze(archive, err);
      Query known = parsed.in(analysis);
      progress.walk(
          analysis,
          thread -> {
            progress.clear();
            visitor.visit(thread, known.within(thread));
            if (command.getOut().checkError()) {
              throw new CommandException("standard output cannot be written");
            }
          });
      progress.clear();
      return done(analysis.archive(), err);
    }
  }

  /** Says something on standard error, unless quiet. */
  void note(boolean isSo, String note, CommandLine command) {
    if (isSo && !quiet) {
      command.getErr().println("colloquy: " + note);
      command.getErr().flush();
    }
  }

  private Query parsed() {
    try {
      Query parsed = Query.parse(query);
      if (parsed.asksForRoles() && people.roles.isEmpty()) {
        throw new CommandException("--query: role: needs to know who is what; give --roles FILE");
      }
      return parsed;
    } catch (QueryException e) {
      throw new CommandException("--query: " + e.getMessage());
    }
  }
}
