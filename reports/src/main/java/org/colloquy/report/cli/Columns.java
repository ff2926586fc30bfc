package org.colloquy.report.cli;

/** Counts the columns that text takes on a terminal. */
final class Columns {

  private Columns() {}

  /** Columns of a text: East Asian wide characters take two, combining marks none. */
  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** Offset after the longest beginning of a text that fits, at least one character. */
  static int fit(String text, int columns) {
    int used = 0;
    int at = 0;
    while (at < text.length()) {
      int character = text.codePointAt(at);
      used += of(character);
      if (used > columns && at > 0) {
        return at;
      }
      at += Character.charCount(character);
    }
    return at;
  }

  /** The same, but at the last space within, where there is one in its second half. */
  static int wrap(String text, int columns) {
    int end = fit(text, columns);
    if (text.substring(end).isBlank()) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', end) + 1;
    return space > end / 2 && space <= end ? space : end;
  }

  /** The text, cut and ended with "…" where it takes more columns. */
  static String cut(String text, int columns) {
    return of(text) <= columns ? text : text.substring(0, fit(text, columns - 1)) + "…";
  }

  private static int of(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> isWide(character) ? 2 : 1;
    };
  }

  /** The ranges of UAX 11 that are wide throughout. */
  private static boolean isWide(int c) {
    return in(c, 0x1100, 0x115F)
        || in(c, 0x2E80, 0x303E)
        || in(c, 0x3041, 0x4DBF)
        || in(c, 0x4E00, 0xA4CF)
        || in(c, 0xAC00, 0xD7A3)
        || in(c, 0xF900, 0xFAFF)
        || in(c, 0xFE30, 0xFE6F)
        || in(c, 0xFF00, 0xFF60)
        || in(c, 0xFFE0, 0xFFE6)
        || in(c, 0x1F300, 0x1F64F)
        || in(c, 0x1F900, 0x1F9FF)
        || in(c, 0x20000, 0x3FFFD);
  }

  private static boolean in(int character, int first, int last) {
    return first <= character && character <= last;
  }
}
