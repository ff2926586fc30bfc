package org.colloquy.report.cli;

/** Ends the command with one clear line on standard error and {@link ExitCode#FAILED}. */
final class CommandException extends RuntimeException {
  private static final long serialVersionUID = 1;

  CommandException(String line) {
    super(line);
  }
}
