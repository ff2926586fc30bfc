package org.colloquy.message;

import java.util.Locale;

/** Letters that nobody sees, and those that stand for a bullet. */
final class HtmlLetters {

  private HtmlLetters() {}

  /**
   * Whether a character is left out: soft hyphens, spaces without width, marks that fill previews.
   * The joiners of Persian letters and of emoji stay where they join something.
   */
  static boolean isDropped(char c, char before) {
    return switch (c) {
      case '\u00ad', '\u034f', '\u180e', '\u200b', '\u2060', '\ufeff' -> true;
      case '\u200c', '\u200d' -> before <= ' ';
      default -> false;
    };
  }

  /** A bullet that Word writes as a letter of a symbol font is a star. */
  static String label(String text) {
    String letter = text.replace('\u00a0', ' ').strip();
    return letter.length() == 1 && "·•o§Øqvüà\uf0b7\uf0a7\uf0d8\uf0fc".contains(letter)
        ? "*"
        : text;
  }

  /** The address of a link as it is shown, "" for a place within the page. */
  static String address(String link) {
    String plain = link.strip();
    String lower = plain.substring(0, Math.min(8, plain.length())).toLowerCase(Locale.ROOT);
    if (lower.startsWith("mailto:")) {
      int end = plain.indexOf('?');
      return plain.substring("mailto:".length(), end < 0 ? plain.length() : end);
    }
    boolean web =
        lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("ftp://");
    return web ? plain : "";
  }
}
