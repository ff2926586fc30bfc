package org.colloquy.report.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts the command {@code colloquy}. */
public final class Main {

  private Main() {}

  /**
   * Runs the command and ends with its exit code.
   *
   * @param arguments as {@code colloquy --help} tells
   */
  public static void main(String[] arguments) {
    PrintWriter out = ClosedPipe.writer();
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    CommandLine command = ColloquyCommand.create().setOut(out).setErr(err);
    System.exit(run(command, arguments));
  }

  private static int run(CommandLine command, String[] arguments) {
    try {
      int code = command.execute(arguments);
      // a command that failed has said why
      if (command.getOut().checkError()
          && code != ExitCode.FAILED
          && !ClosedPipe.isBehind(command.getOut())) {
        throw new CommandException("standard output cannot be written");
      }
      return code;
    } catch (CommandException e) {
      return ColloquyCommand.report(command.getErr(), e);
    } catch (OutOfMemoryError e) {
      return ColloquyCommand.report(command.getErr(), e);
    }
  }
}
