package org.colloquy.archive;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * One member of a gzip file (RFC 1952). Unlike the one of the Java library, it hands on every byte
 * that inflates before the place of damage, and leaves what stands behind the member in the stream.
 */
final class UnpackedGzip extends InputStream {

  private static final int FLAG_CRC = 2;
  private static final int FLAG_EXTRA = 4;
  private static final int FLAG_NAME = 8;
  private static final int FLAG_COMMENT = 16;
  private static final int FIXED_HEADER = 10;
  private static final int LEAST_AT_ONCE = 1 << 9;
  private static final int MOST_AT_ONCE = 1 << 15;

  private final InputStream in;
  private final Inflater inflater = new Inflater(true);
  private final CRC32 crc = new CRC32();
  private byte[] packed = new byte[0];
  private int filled;
  private boolean ended;
  private Optional<IOException> damage = Optional.empty();

  /**
   * Reads the header.
   *
   * @param in supports marks
   */
  UnpackedGzip(InputStream in) throws IOException {
    this.in = in;
    byte[] header = in.readNBytes(FIXED_HEADER);
    if (header.length < FIXED_HEADER) {
      throw new EOFException();
    }
    skipOptional(header[3]);
  }

  private void skipOptional(int flags) throws IOException {
    if ((flags & FLAG_EXTRA) != 0) {
      in.skipNBytes(littleEndian(2));
    }
    if ((flags & FLAG_NAME) != 0) {
      skipString();
    }
    if ((flags & FLAG_COMMENT) != 0) {
      skipString();
    }
    if ((flags & FLAG_CRC) != 0) {
      in.skipNBytes(2);
    }
  }

  private void skipString() throws IOException {
    int b;
    do {
      b = in.read();
      if (b < 0) {
        throw new EOFException();
      }
    } while (b != 0);
  }

  private long littleEndian(int bytes) throws IOException {
    long value = 0;
    for (int i = 0; i < bytes; i++) {
      int b = in.read();
      if (b < 0) {
        throw new EOFException();
      }
      value |= (long) b << (8 * i);
    }
    return value;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (damage.isPresent()) {
      throw damage.get();
    }
    if (ended || length == 0) {
      return ended ? -1 : 0;
    }
    int n = inflate(into, offset, length);
    crc.update(into, offset, n);
    if (n > 0) {
      return n;
    }
    ended = true;
    checkTrailer();
    return -1;
  }

  /** At least one byte, or none at the end of the member. */
  private int inflate(byte[] into, int offset, int length) throws IOException {
    long before = inflater.getBytesWritten();
    try {
      while (true) {
        int n = inflater.inflate(into, offset, length);
        if (n > 0 || inflater.finished()) {
          return n;
        }
        if (inflater.needsDictionary()) {
          throw new DataFormatException("preset dictionary");
        }
        fill();
      }
    } catch (DataFormatException e) {
      IOException broken = new IOException(String.valueOf(e.getMessage()), e);
      damage = Optional.of(broken);
      leaveInput();
      int n = (int) (inflater.getBytesWritten() - before);
      if (n == 0) {
        throw broken;
      }
      return n;
    }
  }

  /** Takes little at first: a file may be nothing but tiny members. */
  private void fill() throws IOException {
    if (packed.length < MOST_AT_ONCE) {
      packed = new byte[Math.max(LEAST_AT_ONCE, packed.length * 4)];
    }
    in.mark(packed.length);
    filled = in.read(packed, 0, packed.length);
    if (filled < 0) {
      throw new EOFException();
    }
    inflater.setInput(packed, 0, filled);
  }

  /** Gives back what the inflater did not take. */
  private void leaveInput() throws IOException {
    in.reset();
    in.skipNBytes(filled - inflater.getRemaining());
  }

  private void checkTrailer() throws IOException {
    leaveInput();
    long expected = littleEndian(4);
    long size = littleEndian(4);
    if (expected != crc.getValue() || size != (inflater.getBytesWritten() & 0xffffffffL)) {
      throw new ChecksumException();
    }
  }

  @Override
  public void close() {
    inflater.end();
  }

  /** The member is whole, but its checksum is that of other bytes. */
  static final class ChecksumException extends IOException {

    private static final long serialVersionUID = 1;

    ChecksumException() {
      super("wrong checksum");
    }
  }
}
