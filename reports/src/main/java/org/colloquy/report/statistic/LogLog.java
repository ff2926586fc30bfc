package org.colloquy.report.statistic;

/**
 * A 95 % interval of a share that stays within 0 and 1: symmetric about log(−log(share))
 * (Kalbfleisch and Prentice, The Statistical Analysis of Failure Time Data, 1980). Where the share
 * is 0 or 1 it has no width.
 *
 * @param lower lower end
 * @param upper upper end
 */
record LogLog(double lower, double upper) {

  /** The 97.5 % point of the normal distribution. */
  private static final double Z = 1.959963984540054;

  /** The interval share^exp(±Z·error/(share·log(share))). */
  static LogLog of(double share, double error) {
    if (share <= 0 || share >= 1) {
      return new LogLog(share, share);
    }
    double width = Z * error / (share * Math.log(share));
    return new LogLog(Math.pow(share, Math.exp(-width)), Math.pow(share, Math.exp(width)));
  }

  /** The interval of what is left to 1. */
  LogLog complement() {
    return new LogLog(1 - upper, 1 - lower);
  }
}
