package org.colloquy.report.statistic;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;

/**
 * Local regression with straight lines (Cleveland, J. Am. Stat. Assoc. 74, 1979; Cleveland and
 * Devlin, 83, 1988): at each place a line is fitted to the nearest points, with tricube weights
 * times the weights of the points, and without the steps against outliers. Fitted at the place
 * itself, not interpolated; n log n for each place.
 */
public final class Loess {
  /** What R rounds up when it counts the nearest points. */
  private static final double ROUNDING = 1e-5;

  private final List<Point> points;
  private final int nearest;

  /**
   * A point.
   *
   * @param x where it is
   * @param y its value
   * @param weight how much it counts, such as the number of cases behind it; 0 leaves it out
   */
  public record Point(double x, double y, double weight) {}

  /**
   * A smoother.
   *
   * @param points what to smooth, in any order
   * @param span share of the points that are used at each place, above 0, at most 1
   */
  public Loess(List<Point> points, double span) {
    requireNonNull(points, "points must not be null");
    if (!(span > 0 && span <= 1)) {
      throw new IllegalArgumentException("span " + span + " must be above 0 and at most 1");
    }
    this.points = points.stream().filter(point -> point.weight() > 0).toList();
    int share = (int) Math.floor(this.points.size() * span + ROUNDING);
    nearest = Math.min(this.points.size(), Math.max(2, share));
  }

  /**
   * {@return the smoothed value; NaN without points}
   *
   * @param x any place; the curve ends with the points
   */
  public double at(double x) {
    if (points.isEmpty()) {
      return Double.NaN;
    }
    double[] distances = points.stream().mapToDouble(p -> Math.abs(p.x() - x)).toArray();
    double[] sorted = distances.clone();
    Arrays.sort(sorted);
    return fit(x, distances, sorted[nearest - 1]);
  }

  /** The weighted line through the points nearer than the reach, at x. */
  private double fit(double x, double[] distances, double reach) {
    double sum = 0;
    double sumX = 0;
    double sumY = 0;
    double sumXx = 0;
    double sumXy = 0;
    for (int i = 0; i < distances.length; i++) {
      Point point = points.get(i);
      double weight = point.weight() * tricube(distances[i], reach);
      double dx = point.x() - x;
      sum += weight;
      sumX += weight * dx;
      sumY += weight * point.y();
      sumXx += weight * dx * dx;
      sumXy += weight * dx * point.y();
    }
    if (sum == 0) {
      return points.get(nearestTo(distances)).y();
    }
    double spread = sumXx * sum - sumX * sumX;
    return spread <= 1e-12 * sumXx * sum ? sumY / sum : (sumXx * sumY - sumX * sumXy) / spread;
  }

  private static double tricube(double distance, double reach) {
    if (reach == 0) {
      return distance == 0 ? 1 : 0;
    }
    double share = distance / reach;
    double rest = 1 - share * share * share;
    return share < 1 ? rest * rest * rest : 0;
  }

  private static int nearestTo(double[] distances) {
    int best = 0;
    for (int i = 1; i < distances.length; i++) {
      best = distances[i] < distances[best] ? i : best;
    }
    return best;
  }
}
