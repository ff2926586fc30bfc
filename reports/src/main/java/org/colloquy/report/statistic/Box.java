package org.colloquy.report.statistic;

import java.util.Arrays;

/**
 * What a box plot shows of some values (Tukey 1977). Quantiles are interpolated between the two
 * nearest values (type 7 of Hyndman and Fan, Am. Stat. 50, 1996, the default of R).
 *
 * @param n number of values
 * @param low the least value not below the lower quartile by more than 1.5 times the box
 * @param lower the lower quartile
 * @param median half of the values are below
 * @param upper the upper quartile
 * @param high the largest value not above the upper quartile by more than 1.5 times the box
 */
public record Box(int n, double low, double lower, double median, double upper, double high) {
  private static final double REACH = 1.5;

  /**
   * {@return the box of values in any order; NaN throughout without any}
   *
   * @param values what is summed up; it is not changed
   */
  public static Box of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double lower = quantile(sorted, 0.25);
    double upper = quantile(sorted, 0.75);
    double reach = REACH * (upper - lower);
    return new Box(
        sorted.length,
        Arrays.stream(sorted).filter(v -> v >= lower - reach).findFirst().orElse(Double.NaN),
        lower,
        quantile(sorted, 0.5),
        upper,
        Arrays.stream(sorted).filter(v -> v <= upper + reach).max().orElse(Double.NaN));
  }

  /**
   * {@return a quantile of values in ascending order; NaN without any}
   *
   * @param sorted the values in ascending order
   * @param share from 0 to 1: 0.5 for the median
   */
  public static double quantile(double[] sorted, double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("share " + share + " must be between 0 and 1");
    }
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double place = share * (sorted.length - 1);
    int below = (int) Math.floor(place);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
