package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The oracle's normal forms of bytes and texts, without which nothing could be compared. */
final class OracleText {

  private OracleText() {}

  /** Hash of a record: CR LF is LF, line ends behind the last line are left out. */
  static String rawHash(byte[] bytes, int from, int to) {
    byte[] normal = new byte[to - from];
    int n = 0;
    for (int i = from; i < to; i++) {
      boolean pair = bytes[i] == '\r' && i + 1 < to && bytes[i + 1] == '\n';
      if (!pair) {
        normal[n++] = bytes[i];
      }
    }
    while (n > 0 && normal[n - 1] == '\n') {
      n--;
    }
    return hash(normal, n);
  }

  /**
   * Hash of a body: spaces, tabs and no-break spaces at line ends, and blank last lines, are left
   * out.
   */
  static String bodyHash(String body) {
    StringBuilder out = new StringBuilder(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c == '\n') {
        trim(out);
      }
      out.append(c);
    }
    trim(out);
    int end = out.length();
    while (end > 0 && out.charAt(end - 1) == '\n') {
      end--;
    }
    byte[] bytes = out.substring(0, end).getBytes(UTF_8);
    return hash(bytes, bytes.length);
  }

  private static void trim(StringBuilder out) {
    int end = out.length();
    while (end > 0 && " \t\u00a0".indexOf(out.charAt(end - 1)) >= 0) {
      end--;
    }
    out.setLength(end);
  }

  /** Runs of white space as one space, none around. */
  static String oneSpace(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = isSpace(c);
      if (!space) {
        out.append(c);
      } else if (out.length() > 0 && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  /** What Python's regular expressions call white space. */
  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085';
  }

  private static String hash(byte[] bytes, int length) {
    Sha256 hash = new Sha256();
    hash.update(bytes, 0, length);
    return hash.hex();
  }
}
