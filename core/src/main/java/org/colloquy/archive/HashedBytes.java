package org.colloquy.archive;

import java.io.IOException;

/** Hashes an input while a reader goes through it from front to back. */
final class HashedBytes implements InputBytes {

  private final InputBytes input;
  private final Sha256 hash = new Sha256();
  private long hashed;

  HashedBytes(InputBytes input) {
    this.input = input;
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
    if (n > 0 && position <= hashed && position + n > hashed) {
      int seen = (int) (hashed - position);
      hash.update(into, offset + seen, n - seen);
      hashed = position + n;
    }
    return n;
  }

  /** The hash of the whole input in hexadecimal; reads what the reader left unread. */
  String hex() throws IOException {
    byte[] chunk = new byte[1 << 16];
    int n = 0;
    while (n >= 0 && hashed < size()) {
      n = read(hashed, chunk, 0, chunk.length);
    }
    return hash.hex();
  }
}
