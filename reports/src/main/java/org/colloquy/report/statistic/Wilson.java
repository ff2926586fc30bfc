package org.colloquy.report.statistic;

/**
 * The 95 % score interval of a share (Wilson, J. Am. Stat. Assoc. 22, 1927), without continuity
 * correction.
 *
 * @param lower lower end, at least 0
 * @param upper upper end, at most 1
 */
public record Wilson(double lower, double upper) {

  /** The 97.5 % point of the normal distribution. */
  private static final double Z = 1.959963984540054;

  /**
   * {@return the interval of {@code count} in {@code n}; from 0 to 1 when n is 0}
   *
   * @param count from 0 to {@code n}
   * @param n at least 0
   */
  public static Wilson of(long count, long n) {
    if (count < 0 || count > n) {
      throw new IllegalArgumentException("count " + count + " must be between 0 and " + n);
    }
    if (n == 0) {
      return new Wilson(0, 1);
    }
    double share = (double) count / n;
    double scale = 1 + Z * Z / n;
    double centre = (share + Z * Z / (2 * n)) / scale;
    double half = Z / scale * Math.sqrt(share * (1 - share) / n + Z * Z / (4.0 * n * n));
    return new Wilson(
        count == 0 ? 0 : Math.max(0, centre - half), count == n ? 1 : Math.min(1, centre + half));
  }
}
