package org.colloquy.report.cli;

/** Makes text from mail safe for a terminal. */
final class Plain {
  private static final int CONTROL_PICTURES = 0x2400;

  private Plain() {}

  /**
   * The text with every character that could steer a terminal shown instead of sent: C0 controls as
   * their pictures (ESC is ␛), C1 controls and characters that change the direction of writing as
   * U+FFFD. A tab becomes a space, line ends stay.
   */
  static String text(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      plain.append(plain(text.charAt(i)));
    }
    return plain.toString();
  }

  /** The same on one line. */
  static String line(String text) {
    return text(text).replace('\n', ' ').strip();
  }

  private static char plain(char c) {
    if (c == '\n') {
      return c;
    }
    if (c == '\t') {
      return ' ';
    }
    if (c < ' ') {
      return (char) (CONTROL_PICTURES + c);
    }
    if (c == 0x7f) {
      return '\u2421';
    }
    boolean c1 = c > 0x7f && c < 0xa0;
    return c1 || isDirection(c) ? '\uFFFD' : c;
  }

  private static boolean isDirection(char c) {
    return switch (c) {
      case 0x061c, 0x200e, 0x200f, 0x202a, 0x202b, 0x202c, 0x202d, 0x202e -> true;
      case 0x2066, 0x2067, 0x2068, 0x2069 -> true;
      default -> false;
    };
  }
}
