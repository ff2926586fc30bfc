package org.colloquy.report.statistic;

import java.util.Arrays;

/**
 * How unequally a sum is shared (Gini 1912): half the mean absolute difference of all pairs,
 * relative to the mean; 0 where all have the same, 1 − 1/n where one of n has everything.
 */
public final class Gini {

  private Gini() {}

  /** The coefficient of values of at least 0, in any order; NaN when they sum up to 0. */
  public static double of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double sum = 0;
    double ranked = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (!(sorted[i] >= 0)) {
        throw new IllegalArgumentException("value " + sorted[i] + " must be >= 0");
      }
      sum += sorted[i];
      ranked += (i + 1) * sorted[i];
    }
    int n = sorted.length;
    return sum == 0 ? Double.NaN : 2 * ranked / (n * sum) - (n + 1.0) / n;
  }
}
