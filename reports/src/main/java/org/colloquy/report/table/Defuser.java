package org.colloquy.report.table;

import org.colloquy.text.Steering;

/**
 * Makes foreign text safe to open in a spreadsheet and to print on a terminal.
 *
 * <p>A cell that starts with {@code = + - @}, a full-width form of them, or a tab, CR or LF could
 * be run as a formula: it gets an apostrophe in front, as the OWASP page "CSV Injection" advises.
 * Control characters, marks that turn the direction of writing and a CR that ends no line become
 * U+FFFD.
 */
final class Defuser {
  private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final char REPLACEMENT = '\uFFFD';

  private Defuser() {}

  /** The text as it may stand in a cell. */
  static String defuse(String text) {
    String printable = withoutSteering(text);
    return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0
        ? "'" + printable
        : printable;
  }

  private static String withoutSteering(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (steers(text, i)) {
        return replaced(text, i);
      }
    }
    return text;
  }

  private static String replaced(String text, int from) {
    StringBuilder clean = new StringBuilder(text);
    for (int i = from; i < text.length(); i++) {
      if (steers(text, i)) {
        clean.setCharAt(i, REPLACEMENT);
      }
    }
    return clean.toString();
  }

  private static boolean steers(String text, int at) {
    char c = text.charAt(at);
    return c == '\r' ? !text.startsWith("\n", at + 1) : Steering.is(c);
  }
}
