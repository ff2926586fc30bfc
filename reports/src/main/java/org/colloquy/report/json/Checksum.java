package org.colloquy.report.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.zip.CRC32C;

/**
 * Tells the bytes of a file from others.
 *
 * @param bytes how many they are
 * @param crc their CRC-32C
 */
public record Checksum(long bytes, long crc) {
  private static final int BUFFER = 1 << 18;

  /** Of a whole file. */
  static Checksum of(FileChannel file) throws IOException {
    CRC32C crc = new CRC32C();
    ByteBuffer buffer = ByteBuffer.allocate(BUFFER);
    long bytes = 0;
    while (file.read(buffer, bytes) >= 0) {
      bytes += buffer.flip().remaining();
      crc.update(buffer);
      buffer.clear();
    }
    return new Checksum(bytes, crc.getValue());
  }
}
