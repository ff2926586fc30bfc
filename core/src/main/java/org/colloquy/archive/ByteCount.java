package org.colloquy.archive;

/**
 * How many stretches of an input there are of one kind, and how long they are together.
 *
 * @param count number of stretches
 * @param bytes number of their bytes
 */
public record ByteCount(long count, long bytes) {

  /** None. */
  public static final ByteCount NONE = new ByteCount(0, 0);

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException when a number is below 0
   */
  public ByteCount {
    if (count < 0 || bytes < 0) {
      throw new IllegalArgumentException(
          "count " + count + " and bytes " + bytes + " must be >= 0");
    }
  }

  /** With one stretch more. */
  ByteCount with(long length) {
    return new ByteCount(count + 1, bytes + length);
  }
}
