package org.colloquy.report.statistic;

/**
 * An edge of a signed graph without directions.
 *
 * @param a one end, a number from 0
 * @param b the other end
 * @param positive its sign
 */
public record SignedPair(int a, int b, boolean positive) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException when an end is below 0, or both ends are the same
   */
  public SignedPair {
    if (a < 0 || b < 0 || a == b) {
      throw new IllegalArgumentException("ends " + a + ", " + b + " must be >= 0 and differ");
    }
  }
}
