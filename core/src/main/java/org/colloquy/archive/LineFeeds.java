package org.colloquy.archive;

import java.io.IOException;

/** A text whose lines end in CR alone, read as if they ended in LF; every byte keeps its place. */
final class LineFeeds implements InputBytes {

  private final InputBytes input;

  LineFeeds(InputBytes input) {
    this.input = input;
  }

  /** Whether lines end in CR alone, as far as the first bytes tell. */
  static boolean areMissing(byte[] head) {
    boolean cr = false;
    for (byte b : head) {
      if (b == '\n') {
        return false;
      }
      cr |= b == '\r';
    }
    return cr;
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
