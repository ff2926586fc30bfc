package org.colloquy.message;

import static java.util.Objects.requireNonNull;

/**
 * Where the bytes of a message stand.
 *
 * @param file the input as the caller named it, "-" for standard input
 * @param offset 0-based offset of the first byte, of the unpacked input where it is compressed
 * @param length number of bytes
 */
public record SourceLocation(String file, long offset, long length) {

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException when offset or length is below 0
   */
  public SourceLocation {
    requireNonNull(file, "file must not be null");
    if (offset < 0 || length < 0) {
      throw new IllegalArgumentException(
          "offset " + offset + " and length " + length + " must be >= 0");
    }
  }
}
