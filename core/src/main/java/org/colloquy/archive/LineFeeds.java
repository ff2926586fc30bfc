package org.colloquy.archive;

import java.io.IOException;

/** A text whose lines end in CR alone, read as if they ended in LF; every byte keeps its place. */
final class LineFeeds implements InputBytes {

  private final InputBytes input;

  private LineFeeds(InputBytes input) {
    this.input = input;
  }

  /**
   * The input itself, unless its lines end in CR alone.
   *
   * @param head its first bytes, which are changed with it
   */
  static InputBytes of(InputBytes input, byte[] head) {
    boolean cr = false;
    for (byte b : head) {
      if (b == '\n') {
        return input;
      }
      cr |= b == '\r';
    }
    if (!cr) {
      return input;
    }
    change(head, 0, head.length);
    return new LineFeeds(input);
  }

  private static void change(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] == '\r') {
        bytes[i] = '\n';
      }
    }
  }

  @Override
  public String name() {
    return input.name();
  }

  @Override
  public long size() {
    return input.size();
  }

  @Override
  public int read(long position, byte[] into, int offset, int length) throws IOException {
    int n = input.read(position, into, offset, length);
    change(into, offset, offset + Math.max(0, n));
    return n;
  }
}
