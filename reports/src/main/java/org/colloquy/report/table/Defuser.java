package org.colloquy.report.table;

/**
 * Makes foreign text safe to open in a spreadsheet and to print on a terminal.
 *
 * <p>A cell that starts with {@code = + - @}, a full-width form of them, or a tab, CR or LF could
 * be run as a formula: it gets an apostrophe in front, as the OWASP page "CSV Injection" advises.
 * Control characters other than tab, LF and CR become U+FFFD.
 */
final class Defuser {
  private static final String STARTS_FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
  private static final char REPLACEMENT = '\uFFFD';

  private Defuser() {}

  /** The text as it may stand in a cell. */
  static String defuse(String text) {
    String printable = withoutControls(text);
    return !printable.isEmpty() && STARTS_FORMULA.indexOf(printable.charAt(0)) >= 0
        ? "'" + printable
        : printable;
  }

  private static String withoutControls(String text) {
    if (text.chars().noneMatch(Defuser::isControl)) {
      return text;
    }
    StringBuilder clean = new StringBuilder(text.length());
    text.chars().forEach(c -> clean.append(isControl(c) ? REPLACEMENT : (char) c));
    return clean.toString();
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
  }
}
