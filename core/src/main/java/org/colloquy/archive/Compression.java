package org.colloquy.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.tukaani.xz.SingleXZInputStream;

/** A packing, told by the first bytes of an input and not by its name. */
enum Compression {
  /** RFC 1952. */
  GZIP {
    @Override
    boolean begins(byte[] head) {
      // The three highest flags are reserved and must be zero.
      return has(head, 0x1f, 0x8b, 8) && head.length > 3 && (head[3] & 0xe0) == 0;
    }

    @Override
    InputStream open(InputStream in) throws IOException {
      return new UnpackedGzip(in);
    }

    /** Stricter, since random bytes must not be taken for a header: RFC 1952, 2.3.1. */
    @Override
    boolean resumes(byte[] head) {
      return begins(head)
          && head.length == HEAD
          && (head[8] == 0 || head[8] == 2 || head[8] == 4)
          && (head[9] == -1 || (head[9] >= 0 && head[9] <= 13));
    }
  },

  /** The .xz format 1.2, with LZMA2. */
  XZ {
    @Override
    boolean begins(byte[] head) {
      return has(head, 0xfd, '7', 'z', 'X', 'Z', 0);
    }

    @Override
    InputStream open(InputStream in) throws IOException {
      long most = Math.min(Runtime.getRuntime().maxMemory() / 2, 1L << 30);
      return new SingleXZInputStream(in, (int) (most >> 10));
    }

    /** A chunk is decoded as a whole: what was read of it is lost if its end is bad. */
    @Override
    int ask(InputStream opened, int wanted) throws IOException {
      return Math.max(1, Math.min(wanted, opened.available()));
    }
  },

  /** Blocks of up to 900,000 bytes that begin with the digits of pi. */
  BZIP2 {
    @Override
    boolean begins(byte[] head) {
      return has(head, 'B', 'Z', 'h')
          && head.length == HEAD
          && head[3] >= '1'
          && head[3] <= '9'
          && ((head[4] == 0x31 && head[5] == 0x41) || (head[4] == 0x17 && head[5] == 0x72));
    }

    @Override
    InputStream open(InputStream in) throws IOException {
      return new BZip2CompressorInputStream(in, false);
    }

    /** A longer read would lose the bytes before a bad block. */
    @Override
    int ask(InputStream opened, int wanted) {
      return 1;
    }
  },

  /** RFC 8878; pzstd begins with a frame to be skipped. */
  ZSTD {
    @Override
    boolean begins(byte[] head) {
      return has(head, 0x28, 0xb5, 0x2f, 0xfd)
          || (head.length > 3 && (head[0] & 0xf0) == 0x50 && startsAt(1, head, 0x2a, 0x4d, 0x18));
    }

    @Override
    InputStream open(InputStream in) throws IOException {
      try {
        return CompressionZstd.open(in);
      } catch (LinkageError e) {
        throw new UnpackFailure(
            "packed with zstd: put zstd-jni (com.github.luben:zstd-jni) on the class path", e);
      }
    }
  };

  /** How many bytes are enough to tell. */
  static final int HEAD = 10;

  /** The packing of an input that begins like this. */
  static Optional<Compression> of(byte[] head) {
    for (Compression each : values()) {
      if (each.begins(head)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** Whether an input, or the next of several packed pieces, begins like this. */
  abstract boolean begins(byte[] head);

  /** Whether, behind a damaged piece, another one surely begins like this. */
  boolean resumes(byte[] head) {
    return false;
  }

  /**
   * Unpacks one piece (a gzip member, an xz or bzip2 stream) and takes no byte behind it; zstd: all
   * frames.
   *
   * @throws UnpackFailure when this machine lacks what is needed to unpack it
   * @throws IOException when the piece is damaged
   */
  abstract InputStream open(InputStream in) throws IOException;

  /** How many bytes to ask an open piece for, so that damage costs none of those before it. */
  int ask(InputStream opened, int wanted) throws IOException {
    return wanted;
  }

  private static boolean has(byte[] head, int... magic) {
    return startsAt(0, head, magic);
  }

  private static boolean startsAt(int at, byte[] head, int... magic) {
    if (head.length < at + magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if (head[at + i] != (byte) magic[i]) {
        return false;
      }
    }
    return true;
  }
}
