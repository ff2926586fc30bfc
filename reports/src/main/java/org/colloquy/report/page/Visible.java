package org.colloquy.report.page;

/** Makes control characters of mail visible: HTML forbids most of them. */
final class Visible {
  private static final int CONTROL_PICTURES = 0x2400;

  private Visible() {}

  /** The text with pictures for controls (ESC is ␛); tabs and line ends stay. */
  static String text(String text) {
    int at = 0;
    while (at < text.length() && !isHidden(text.charAt(at))) {
      at++;
    }
    if (at == text.length()) {
      return text;
    }
    StringBuilder visible = new StringBuilder(text);
    for (; at < visible.length(); at++) {
      visible.setCharAt(at, shown(visible.charAt(at)));
    }
    return visible.toString();
  }

  /** The text on one line, with something to click on where there is none. */
  static String line(String text, String otherwise) {
    String line = text(text).replace('\n', ' ').replace('\t', ' ').strip();
    return line.isEmpty() ? otherwise : line;
  }

  private static boolean isHidden(char c) {
    return c < ' ' ? c != '\n' && c != '\t' : c >= 0x7f && c < 0xa0;
  }

  private static char shown(char c) {
    if (!isHidden(c)) {
      return c;
    }
    return c < ' ' ? (char) (CONTROL_PICTURES + c) : c == 0x7f ? '\u2421' : '\uFFFD';
  }
}
