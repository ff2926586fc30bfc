package org.colloquy.report.cli;

/**
 * What the command writes to. Java cannot tell whether one stream alone is a terminal; the start
 * script can, and says so by system properties; without them neither is.
 */
final class Terminal {
  private static final int WIDTH = 80;
  private static final int LEAST_WIDTH = 40;

  private Terminal() {}

  static boolean isOutput() {
    return Boolean.getBoolean("colloquy.terminal.out");
  }

  static boolean isError() {
    return Boolean.getBoolean("colloquy.terminal.err");
  }

  /** Number of columns that a line of a list may take: all that it needs where no terminal cuts. */
  static int listWidth() {
    return isOutput() ? width() : Integer.MAX_VALUE;
  }

  /** Number of columns, 80 where nobody tells. */
  static int width() {
    Integer width = Integer.getInteger("colloquy.terminal.columns");
    return width == null || width < LEAST_WIDTH ? WIDTH : width;
  }
}
