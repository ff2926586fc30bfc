package org.colloquy.report.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Arrays;

/**
 * Where some bytes stand in a file that is open.
 *
 * @param offset 0-based offset of the first byte
 */
record Place(FileChannel file, long offset, int length) {

  long end() {
    return offset + length;
  }

  /** Whether the bytes stand there. */
  boolean isAt(FileChannel other, long position) {
    return file == other && offset == position;
  }

  /** The bytes; fewer where the file ends before. */
  byte[] read() throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length);
    while (buffer.hasRemaining() && file.read(buffer, offset + buffer.position()) >= 0) {
      // goes on until all is read or the file ends
    }
    return buffer.hasRemaining()
        ? Arrays.copyOf(buffer.array(), buffer.position())
        : buffer.array();
  }
}
