package org.colloquy.archive;

import java.io.IOException;

/** A window on an input, which moves from front to back over it. */
final class Window {

  /** Records up to this size stand whole in the window. */
  static final int CAPACITY = 1 << 20;

  /** Bytes read at once: they stay in the processor's cache. */
  private static final int CHUNK = 1 << 17;

  private final InputBytes input;
  private final byte[] bytes;
  private long base;
  private int filled;

  Window(InputBytes input) {
    this.input = input;
    this.bytes = new byte[(int) Math.min(CAPACITY, input.size()) + CHUNK];
  }

  /** The array behind the window. */
  byte[] bytes() {
    return bytes;
  }

  /** Index after the last byte that was read. */
  int filled() {
    return filled;
  }

  /** Offset after the last byte that was read. */
  long end() {
    return base + filled;
  }

  /** Whether the byte at the offset has not been dropped. */
  boolean holds(long offset) {
    return offset >= base;
  }

  /** Index of the byte at an offset. */
  int index(long offset) {
    return (int) (offset - base);
  }

  /** Offset of the byte at an index. */
  long offset(int index) {
    return base + index;
  }

  /**
   * Reads on until that many bytes from the offset on are here, or the input ends.
   *
   * @param must bytes from this offset on are kept in any case
   * @param keep bytes from this earlier offset on are kept if there is room for them
   */
  void fill(long offset, int wanted, long must, long keep) throws IOException {
    boolean more = true;
    while (more && offset + wanted > end()) {
      more = more(must, keep);
    }
  }

  /**
   * Reads on.
   *
   * @param must bytes from this offset on are kept in any case
   * @param keep bytes from this earlier offset on are kept if there is room for them
   * @return whether there was more
   */
  boolean more(long must, long keep) throws IOException {
    if (bytes.length - filled < CHUNK) {
      boolean room = holds(keep) && end() - keep <= bytes.length - CHUNK;
      drop(room ? keep : must);
    }
    int n = input.read(end(), bytes, filled, Math.min(CHUNK, bytes.length - filled));
    filled += Math.max(0, n);
    return n > 0;
  }

  private void drop(long before) {
    int dropped = index(Math.max(base, before));
    System.arraycopy(bytes, dropped, bytes, 0, filled - dropped);
    filled -= dropped;
    base += dropped;
  }
}
