package org.colloquy.archive;

/** An input in memory, that hands out few bytes at a time. */
final class ArrayInput implements InputBytes {

  private final byte[] bytes;
  private final int chunk;

  ArrayInput(byte[] bytes, int chunk) {
    this.bytes = bytes;
    this.chunk = chunk;
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
    int n = Math.min(Math.min(chunk, length), bytes.length - (int) position);
    System.arraycopy(bytes, (int) position, into, offset, n);
    return n;
  }
}
