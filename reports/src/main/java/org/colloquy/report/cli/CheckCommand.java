package org.colloquy.report.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.colloquy.archive.Account;
import org.colloquy.report.check.CheckJson;
import org.colloquy.report.check.CheckTally;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code colloquy check}: the account of an archive. */
@Command(
    name = "check",
    description =
        "Reads every message and tells what became of every byte, which messages have defects or"
            + " were left out, and why.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description = "What to read, as for colloquy analyze.")
  List<Path> inputs = List.of();

  @Option(names = "--json", description = "Writes the account as JSON, with all kinds of defects.")
  boolean json;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress on standard error.")
  boolean quiet;

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter out = spec.commandLine().getOut();
    CheckTally tally = new CheckTally();
    Account account = scan(tally);
    if (json) {
      CheckJson.write(account, tally, out);
    } else {
      new CheckPrinter(out).print(account, tally);
    }
    out.flush();
    return account.isWhole() && tally.lost() == 0 ? ExitCode.DONE : ExitCode.REJECTED;
  }

  private Account scan(CheckTally tally) throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    try (Progress progress = new Progress(err, Terminal.isError(), quiet, System::nanoTime)) {
      return reading.archive().progress(progress).scan(inputs, tally);
    }
  }
}
