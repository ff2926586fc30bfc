package org.colloquy.report.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command itself; without a subcommand it shows its help. */
@Command(
    name = "colloquy",
    description = {
      "Reads mailing-list archives and tells who said what to whom,",
      "and who agreed, objected or deferred."
    },
    subcommands = {ReportCommand.class, ShowCommand.class, AnalyzeCommand.class},
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Exit codes: 0 done; 1 done, some messages rejected; 2 wrong use or unreadable input.",
      "Options for Java go into COLLOQUY_OPTS, such as -Xmx4g."
    })
final class ColloquyCommand implements Runnable {

  @Spec CommandSpec spec = CommandSpec.create();

  /** The command, ready to be run; its failures are one line on its error writer. */
  static CommandLine create() {
    CommandLine command = new CommandLine(new ColloquyCommand());
    command.setParameterExceptionHandler(ColloquyCommand::misused);
    command.setExecutionExceptionHandler(ColloquyCommand::failed);
    command.setCaseInsensitiveEnumValuesAllowed(true);
    return command;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing; try --help");
  }

  private static int misused(ParameterException misuse, String[] arguments) {
    return report(
        misuse.getCommandLine().getErr(),
        new CommandException(String.valueOf(misuse.getMessage())));
  }

  private static int failed(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    return report(command.getErr(), failure);
  }

  /** Writes the one line; with {@code -Dcolloquy.trace=true} also where it comes from. */
  static int report(PrintWriter err, Throwable failure) {
    err.println("colloquy: " + Failure.line(failure));
    if (Boolean.getBoolean("colloquy.trace")) {
      failure.printStackTrace(err);
    }
    err.flush();
    return ExitCode.FAILED;
  }
}
