package org.colloquy.report.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.colloquy.report.table.Tables;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code colloquy threads}: the threads that match a query, a line each. */
@Command(
    name = "threads",
    description = "Lists threads: day, messages, people, stances, subject.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ThreadsCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "ARCHIVE",
      description = "What to read, as for colloquy analyze.")
  List<Path> inputs = List.of();

  @Mixin ListingOptions listing = new ListingOptions();

  @Mixin QueryOptions options = new QueryOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    CommandLine command = spec.commandLine();
    if (listing.isText()) {
      ThreadPrinter printer = new ThreadPrinter(command.getOut(), Terminal.listWidth());
      int code =
          options.walk(
              inputs,
              command,
              (thread, query) -> {
                if (query.matches()) {
                  printer.print(thread);
                }
              });
      options.note(printer.isEmpty(), "no thread matches", command);
      return code;
    }
    try (Tables tables =
        Tables.only("threads", new StandardOutput(command.getOut()), listing.table())) {
      return options.walk(
          inputs, command, (thread, query) -> tables.add(thread, new QuerySelection(query)));
    }
  }
}
