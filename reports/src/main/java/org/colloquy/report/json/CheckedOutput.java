package org.colloquy.report.json;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CRC32C;

/** Hands bytes on and knows their checksum. Closing it leaves the stream below open. */
final class CheckedOutput extends FilterOutputStream {
  private final CRC32C crc = new CRC32C();
  private long bytes;

  CheckedOutput(OutputStream out) {
    super(out);
  }

  @Override
  public void write(int b) throws IOException {
    out.write(b);
    crc.update(b);
    bytes++;
  }

  @Override
  public void write(byte[] from, int offset, int length) throws IOException {
    out.write(from, offset, length);
    crc.update(from, offset, length);
    bytes += length;
  }

  /** Of what was written so far. */
  Checksum checksum() {
    return new Checksum(bytes, crc.getValue());
  }

  @Override
  public void close() throws IOException {
    flush();
  }
}
