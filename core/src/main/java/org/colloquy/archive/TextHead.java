package org.colloquy.archive;

/** Looks at the first lines of an input. */
final class TextHead {

  private TextHead() {}

  /** Offset of the first byte that is no byte order mark, line end or space. */
  static int start(byte[] head) {
    int i = 0;
    if (head.length >= 3
        && head[0] == (byte) 0xef
        && head[1] == (byte) 0xbb
        && head[2] == (byte) 0xbf) {
      i = 3;
    }
    while (i < head.length && (head[i] == '\n' || head[i] == '\r' || head[i] == ' ')) {
      i++;
    }
    return i;
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
