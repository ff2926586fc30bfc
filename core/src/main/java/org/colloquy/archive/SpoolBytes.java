package org.colloquy.archive;

import java.io.IOException;
import java.io.RandomAccessFile;

/**
 * A finished stretch of the spool. A channel would need no lock, but an interrupted reader closes
 * it, and with it the spool, which nobody can open again.
 *
 * @param file the spool
 * @param from where it begins in the spool
 */
record SpoolBytes(String name, RandomAccessFile file, long from, long size) implements InputBytes {

  @Override
  public int read(long position, byte[] into, int offset, int length) throws IOException {
    if (position >= size) {
      return -1;
    }
    int wanted = (int) Math.min(length, size - position);
    synchronized (file) {
      file.seek(from + position);
      return file.read(into, offset, wanted);
    }
  }
}
