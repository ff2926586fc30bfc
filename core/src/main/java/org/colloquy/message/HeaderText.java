package org.colloquy.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The text of header fields: unfolding (RFC 5322, section 2.2.3) and white space. */
final class HeaderText {

  private HeaderText() {}

  /** The field body without line ends; bytes beyond ASCII are UTF-8, else windows-1252. */
  static String unfold(byte[] bytes, int from, int to) {
    byte[] kept = new byte[to - from];
    int n = 0;
    boolean ascii = true;
    for (int i = from; i < to; i++) {
      byte b = bytes[i];
      if (b != '\n' && b != '\r') {
        kept[n++] = b;
        ascii &= b >= 0;
      }
    }
    return ascii ? new String(kept, 0, n, ISO_8859_1) : Charsets.guess(new ByteSlice(kept, 0, n));
  }

  /** Decodes encoded words and makes every run of white space one space, none at the ends. */
  static String phrase(String unfolded) {
    return collapse(EncodedWords.decode(unfolded));
  }

  /** Makes every run of white space one space, none at the ends. */
  static String collapse(String text) {
    StringBuilder out = new StringBuilder(text.length());
    boolean gap = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00a0') {
        gap = out.length() > 0;
      } else {
        if (gap) {
          out.append(' ');
          gap = false;
        }
        out.append(c);
      }
    }
    return out.length() == text.length() ? text : out.toString();
  }
}
