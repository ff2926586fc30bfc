package org.colloquy.report.cli;

/** What the command tells the shell. */
final class ExitCode {
  /** Done, or nobody reads the rest. */
  static final int DONE = 0;

  /** Done, but some messages were rejected. */
  static final int REJECTED = 1;

  /** Wrong use, or an input that cannot be read. */
  static final int FAILED = 2;

  private ExitCode() {}
}
