package org.colloquy.archive;

import java.io.IOException;

/**
 * An input that hands out few bytes at a time.
 *
 * @param input what it reads from
 * @param chunk how many bytes one read hands out at most
 */
public record SlowInput(InputBytes input, int chunk) implements InputBytes {

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
    return input.read(position, into, offset, Math.min(chunk, length));
  }
}
