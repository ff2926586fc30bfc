package org.colloquy.archive;

import static java.util.Objects.requireNonNull;

/** An input in memory. */
final class ArrayBytes implements InputBytes {

  private final String name;
  private final byte[] bytes;

  ArrayBytes(String name, byte[] bytes) {
    this.name = requireNonNull(name, "name must not be null");
    this.bytes = requireNonNull(bytes, "bytes must not be null");
  }

  @Override
  public String name() {
    return name;
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
