package org.colloquy.report.cli;

import org.colloquy.text.Steering;

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

  /** A file that is printed: its lines may end in CR LF, as those of a table do, and hold tabs. */
  static String file(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean stays = c == '\t' || (c == '\r' && text.startsWith("\n", i + 1));
      plain.append(stays ? c : plain(c));
    }
    return plain.toString();
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
    return c1 || Steering.turnsDirection(c) ? '\uFFFD' : c;
  }
}
