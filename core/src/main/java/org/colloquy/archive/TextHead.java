package org.colloquy.archive;

/** Looks at the first lines of an input. */
final class TextHead {

  private TextHead() {}

  /** Offset of the first byte that is no byte order mark, line end or space. */
  static int start(byte[] head) {
    return start(head, markEnd(head, head.length), head.length);
  }

  /** Index of the first byte that is no line end or space. */
  static int start(byte[] bytes, int from, int to) {
    int i = from;
    while (i < to && (bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == ' ')) {
      i++;
    }
    return i;
  }

  /** Number of bytes of the byte order mark of UTF-8 that the input begins with, or 0. */
  static int markEnd(byte[] head, int length) {
    boolean mark =
        length >= 3 && head[0] == (byte) 0xef && head[1] == (byte) 0xbb && head[2] == (byte) 0xbf;
    return mark ? 3 : 0;
  }

  /** Index of the LF that ends the line, or the end of the bytes. */
  static int lineEnd(byte[] head, int from) {
    int i = from;
    while (i < head.length && head[i] != '\n') {
      i++;
    }
    return i;
  }
}
