package org.colloquy.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** What stands between packed pieces, or behind the last: padding, junk, what damage has left. */
final class UnpackGap {

  private static final int CHUNK = 1 << 14;

  /** The first byte of a header of the one packing that can be resumed. */
  private static final byte GZIP = 0x1f;

  private final Compression packing;
  private final InputStream in;

  /**
   * Looks at a stream.
   *
   * @param in supports marks
   */
  UnpackGap(Compression packing, InputStream in) {
    this.packing = packing;
    this.in = in;
  }

  /** The next bytes, enough to tell a packing; they stay in the stream. */
  byte[] head() throws IOException {
    in.mark(Compression.HEAD);
    byte[] head = in.readNBytes(Compression.HEAD);
    in.reset();
    return head;
  }

  boolean atEnd() throws IOException {
    return head().length == 0;
  }

  /** Skips zero bytes; returns how many. */
  long skipZeros() throws IOException {
    long zeros = 0;
    byte[] chunk = new byte[CHUNK];
    while (true) {
      in.mark(CHUNK);
      int n = in.readNBytes(chunk, 0, CHUNK);
      int other = 0;
      while (other < n && chunk[other] == 0) {
        other++;
      }
      in.reset();
      in.skipNBytes(other);
      zeros += other;
      if (other < CHUNK) {
        return zeros;
      }
    }
  }

  /** Goes to the next place where a piece surely begins, or to the end; returns how far that is. */
  long skipToPiece() throws IOException {
    long passed = 0;
    byte[] chunk = new byte[CHUNK];
    while (true) {
      in.mark(CHUNK);
      int n = in.readNBytes(chunk, 0, CHUNK);
      int at = firstPiece(chunk, n);
      // A header may lie across two chunks.
      int step = at >= 0 ? at : n < CHUNK ? n : n - Compression.HEAD;
      in.reset();
      in.skipNBytes(step);
      passed += step;
      if (at >= 0 || n < CHUNK) {
        return passed;
      }
    }
  }

  private int firstPiece(byte[] chunk, int length) {
    for (int i = 0; i + Compression.HEAD <= length; i++) {
      if (chunk[i] == GZIP && packing.resumes(Arrays.copyOfRange(chunk, i, i + Compression.HEAD))) {
        return i;
      }
    }
    return -1;
  }
}
