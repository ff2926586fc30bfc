package org.colloquy.report.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command itself; without a subcommand it shows its help. */
@Command(
    name = "colloquy",
    description = {
      "Reads mailing-list archives and tells who said what to whom,",
      "and who agreed, objected or deferred."
    },
    subcommands = {
      ReportCommand.class,
      ChartCommand.class,
      GraphCommand.class,
      ThreadsCommand.class,
      PositionsCommand.class,
      TableCommand.class,
      ShowCommand.class,
      AnalyzeCommand.class,
      UpdateCommand.class,
      PeopleCommand.class,
      CheckCommand.class,
      EvaluateCommand.class,
      CommandLine.HelpCommand.class
    },
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "Exit codes: 0 done; 1 done, some messages left out; 2 wrong use, unreadable",
      "input or output that cannot be written. An input without any message is no",
      "error: its report or JSON lines file is empty.",
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
    command.registerConverter(Path.class, ColloquyCommand::path);
    return command;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a command is missing");
  }

  private static Path path(String name) {
    if (name.isBlank()) {
      throw new TypeConversionException("the name is empty");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("no name of a file in this locale");
    }
  }

  private static int misused(ParameterException misuse, String[] arguments) {
    CommandLine command = misuse.getCommandLine();
    String help = " (see " + command.getCommandSpec().qualifiedName() + " --help)";
    return report(command.getErr(), new CommandException(fault(misuse) + help));
  }

  private static String fault(ParameterException misuse) {
    if (misuse instanceof UnmatchedArgumentException stray && !stray.isUnknownOption()) {
      boolean top = misuse.getCommandLine().getParent() == null;
      return (top ? "no such command: " : "one too many: ")
          + String.join(" ", stray.getUnmatched());
    }
    return String.valueOf(misuse.getMessage());
  }

  private static int failed(
      Exception failure, CommandLine command, CommandLine.ParseResult arguments) {
    // a reader such as head, who has read enough, is no failure
    return ClosedPipe.isBehind(command.getOut()) || ClosedPipe.caused(failure)
        ? ExitCode.DONE
        : report(command.getErr(), failure);
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
