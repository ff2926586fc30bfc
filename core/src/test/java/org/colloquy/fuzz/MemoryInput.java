package org.colloquy.fuzz;

import org.colloquy.archive.InputBytes;

/**
 * An input in memory.
 *
 * @param bytes all of it
 * @param chunk how many bytes one read hands out at most
 */
// An array is fine here: nobody compares inputs.
@SuppressWarnings("ArrayRecordComponent")
record MemoryInput(byte[] bytes, int chunk) implements InputBytes {

  @Override
  public String name() {
    return "fuzz";
  }

  @Override
  public long size() {
    return bytes.length;
  }

  @Override
  public int read(long position, byte[] into, int offset, int length) {
    if (position >= bytes.length) {
      return -1;
    }
    int n = Math.min(Math.min(chunk, length), bytes.length - (int) position);
    System.arraycopy(bytes, (int) position, into, offset, n);
    return n;
  }
}
