package org.colloquy.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * A finished stretch of the spool.
 *
 * @param file the spool
 * @param from where it begins in the spool
 */
record SpoolBytes(String name, FileChannel file, long from, long size) implements InputBytes {

  @Override
  public int read(long position, byte[] into, int offset, int length) throws IOException {
    if (position >= size) {
      return -1;
    }
    int wanted = (int) Math.min(length, size - position);
    return file.read(ByteBuffer.wrap(into, offset, wanted), from + position);
  }
}
