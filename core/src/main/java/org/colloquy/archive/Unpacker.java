package org.colloquy.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.XZInputStream;

/**
 * Unpacks gzip, xz and bzip2, with all their members, into a temporary file that vanishes when it
 * is closed.
 */
final class Unpacker {

  /** More unpacked bytes than this are refused. */
  static final long MAX_BYTES = 1L << 36;

  /** More unpacked bytes for one packed byte are refused, once {@link #FREE_BYTES} are out. */
  static final int MAX_RATIO = 1_100;

  /** As many bytes may come out at any ratio. */
  static final long FREE_BYTES = 1L << 28;

  private static final int MAX_XZ_KIB = 1 << 18;
  private static final int MAGIC = 6;

  private Unpacker() {}

  /** Whether the stream, which must support marks, begins as a packed one. */
  static boolean isPacked(InputStream in) throws IOException {
    in.mark(MAGIC);
    byte[] magic = in.readNBytes(MAGIC);
    in.reset();
    return isGzip(magic) || isXz(magic) || isBzip2(magic);
  }

  /** Copies a stream, unpacked if it is packed, to a temporary file. */
  static Opener.Opened unpack(String name, InputStream in) throws IOException {
    CountedStream counted = new CountedStream(in);
    FileChannel channel = temporary();
    try {
      copy(name, unpacked(counted), counted, channel);
      counted.drain();
    } catch (IOException e) {
      channel.close();
      String why = String.valueOf(e.getMessage());
      throw new IOException(why.startsWith(name) ? why : name + ": damaged: " + why, e);
    }
    FileSource.PackedFile packed = new FileSource.PackedFile(counted.count(), counted.hex());
    return new Opener.Opened(new OpenInput(name, channel), Optional.of(packed));
  }

  private static FileChannel temporary() throws IOException {
    Path file = Files.createTempFile("colloquy", ".tmp");
    return FileChannel.open(
        file,
        StandardOpenOption.READ,
        StandardOpenOption.WRITE,
        StandardOpenOption.DELETE_ON_CLOSE);
  }

  private static InputStream unpacked(CountedStream in) throws IOException {
    in.mark(MAGIC);
    byte[] magic = in.readNBytes(MAGIC);
    in.reset();
    if (isGzip(magic)) {
      return new GZIPInputStream(in, 1 << 16);
    }
    if (isXz(magic)) {
      return new XZInputStream(in, MAX_XZ_KIB);
    }
    return isBzip2(magic) ? new BZip2CompressorInputStream(in, true) : in;
  }

  private static void copy(String name, InputStream from, CountedStream packed, FileChannel to)
      throws IOException {
    byte[] chunk = new byte[1 << 16];
    long total = 0;
    for (int n = from.read(chunk); n >= 0; n = from.read(chunk)) {
      ByteBuffer buffer = ByteBuffer.wrap(chunk, 0, n);
      while (buffer.hasRemaining()) {
        to.write(buffer);
      }
      total += n;
      if (total > MAX_BYTES || (total > FREE_BYTES && total / MAX_RATIO > packed.count())) {
        throw new IOException(
            name + ": unpacks to more than " + (total - n) + " bytes, which is refused");
      }
    }
  }

  private static boolean isGzip(byte[] magic) {
    return magic.length > 2 && magic[0] == 0x1f && magic[1] == (byte) 0x8b && magic[2] == 8;
  }

  private static boolean isXz(byte[] magic) {
    return magic.length == MAGIC
        && magic[0] == (byte) 0xfd
        && magic[1] == '7'
        && magic[2] == 'z'
        && magic[3] == 'X'
        && magic[4] == 'Z'
        && magic[5] == 0;
  }

  private static boolean isBzip2(byte[] magic) {
    return magic.length > 3
        && magic[0] == 'B'
        && magic[1] == 'Z'
        && magic[2] == 'h'
        && magic[3] >= '1'
        && magic[3] <= '9';
  }
}
