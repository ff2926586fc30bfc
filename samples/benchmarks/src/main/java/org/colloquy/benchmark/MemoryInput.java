package org.colloquy.benchmark;

import org.colloquy.archive.InputBytes;

/** An mbox in memory, so that no disk is measured. */
public final class MemoryInput implements InputBytes {

  private final byte[] bytes;

  /** An input of these bytes, which are not copied. */
  public MemoryInput(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public String name() {
    return "memory";
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
    int n = (int) Math.min(length, bytes.length - position);
    System.arraycopy(bytes, (int) position, into, offset, n);
    return n;
  }
}
