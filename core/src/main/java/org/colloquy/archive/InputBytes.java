package org.colloquy.archive;

import java.io.IOException;
import java.util.Arrays;

/** The bytes of one input, unpacked, read from any place; safe from many threads. */
public interface InputBytes {

  /** {@return the input as the caller named it, "-" for standard input} */
  String name();

  /** {@return the number of bytes} */
  long size();

  /**
   * Reads bytes from a place.
   *
   * @param position 0-based offset of the first byte wanted
   * @param into takes the bytes
   * @param offset where in the array the first byte goes
   * @param length how many bytes are wanted at most
   * @return how many bytes came, at least 1, or -1 at the end
   * @throws IOException when the input cannot be read
   */
  int read(long position, byte[] into, int offset, int length) throws IOException;

  /**
   * Reads a stretch; it comes out shorter only where the input ends.
   *
   * @param position 0-based offset of the first byte
   * @param length how many bytes are wanted
   * @return a new array
   * @throws IOException when the input cannot be read
   */
  default byte[] read(long position, int length) throws IOException {
    byte[] bytes = new byte[(int) Math.min(length, Math.max(0, size() - position))];
    int done = 0;
    while (done < bytes.length) {
      int n = read(position + done, bytes, done, bytes.length - done);
      if (n < 0) {
        return Arrays.copyOf(bytes, done);
      }
      done += n;
    }
    return bytes;
  }

  /**
   * {@return an input in memory; the bytes are not copied}
   *
   * @param name what messages call it: the name of a file
   * @param bytes the caller leaves them as they are
   */
  static InputBytes of(String name, byte[] bytes) {
    return new ArrayBytes(name, bytes);
  }
}
