package org.colloquy.report.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.colloquy.MessageAnalysis;
import org.colloquy.position.Position;
import org.colloquy.report.table.Tables;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code colloquy positions}: the positions that match a query, with the words that show them. */
@Command(
    name = "positions",
    description = "Lists positions: day, stance, mode, holder, target, the words, the message.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class PositionsCommand implements Callable<Integer> {

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
      PositionPrinter printer = new PositionPrinter(command.getOut(), Terminal.listWidth());
      int code =
          options.walk(
              inputs,
              command,
              (thread, query) -> {
                for (MessageAnalysis message : thread.messages()) {
                  for (Position position : query.positions(message)) {
                    printer.print(position, message);
                  }
                }
              });
      options.note(printer.isEmpty(), "no position matches", command);
      return code;
    }
    try (Tables tables =
        Tables.only("positions", new StandardOutput(command.getOut()), listing.table())) {
      return options.walk(
          inputs, command, (thread, query) -> tables.add(thread, new QuerySelection(query)));
    }
  }
}
