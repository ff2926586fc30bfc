package org.colloquy.report.chart;

/** Makes foreign text fit to be drawn and to stand in XML. */
final class PlainText {

  private PlainText() {}

  /**
   * The text in one line: white space becomes one space, where it is not a no-break space; control
   * and format characters, among them those that turn the direction of writing, and halves of
   * surrogate pairs are dropped.
   */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints().forEach(c -> append(plain, c));
    return plain.toString().strip();
  }

  /** The text in one line of at most this many characters, an ellipsis counted. */
  static String of(String text, int most) {
    String plain = of(text);
    if (plain.codePointCount(0, plain.length()) <= most) {
      return plain;
    }
    return plain.substring(0, plain.offsetByCodePoints(0, most - 1)).strip() + "…";
  }

  private static void append(StringBuilder plain, int c) {
    if (Character.isWhitespace(c)) {
      if (!plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
        plain.append(' ');
      }
    } else if (isDrawable(c)) {
      plain.appendCodePoint(c);
    }
  }

  private static boolean isDrawable(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> false;
      default -> true;
    };
  }
}
