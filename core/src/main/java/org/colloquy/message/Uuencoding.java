package org.colloquy.message;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;

/**
 * A part whose transfer encoding is x-uuencode, which RFC 2045 leaves to agreement and mail
 * programs before it used: the lines between {@code begin} and {@code end} of POSIX {@code
 * uuencode}. What stands outside of them is text as it is.
 */
final class Uuencoding {

  private final byte[] out;
  private int size;
  private boolean inside;
  private boolean faulty = true;

  private Uuencoding(int capacity) {
    out = new byte[capacity];
  }

  /** Decodes a part; it is faulty when no block ends in it. */
  static TransferEncoding.Decoded decode(ByteSlice text) {
    Uuencoding run = new Uuencoding(text.length());
    int at = text.from;
    while (at < text.to) {
      int end = ByteSlice.lineEnd(text.array, at, text.to);
      run.line(text.array, at, end, Math.min(end + 1, text.to));
      at = end + 1;
    }
    return new TransferEncoding.Decoded(new ByteSlice(run.out, 0, run.size), run.faulty);
  }

  private void line(byte[] bytes, int at, int end, int next) {
    if (!inside && startsWith(bytes, at, end, "begin ")) {
      inside = true;
    } else if (inside && startsWith(bytes, at, end, "end")) {
      inside = false;
      faulty = false;
    } else if (inside && at < end) {
      data(bytes, at, end);
    } else if (!inside) {
      System.arraycopy(bytes, at, out, size, next - at);
      size += next - at;
    }
  }

  private static boolean startsWith(byte[] bytes, int at, int end, String word) {
    byte[] wanted = word.getBytes(US_ASCII);
    return end - at >= wanted.length
        && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
  }

  /** The first character says how many bytes the line holds; spaces at its end may be missing. */
  private void data(byte[] bytes, int at, int end) {
    int count = value(bytes, at, end);
    for (int i = 0; i < count && size < out.length; i++) {
      int group = at + 1 + i / 3 * 4 + i % 3;
      int pair = value(bytes, group, end) << 6 | value(bytes, group + 1, end);
      out[size++] = (byte) (pair >> (4 - 2 * (i % 3)));
    }
  }

  private static int value(byte[] bytes, int at, int end) {
    return at < end && bytes[at] > ' ' ? (bytes[at] - ' ') & 63 : 0;
  }
}
