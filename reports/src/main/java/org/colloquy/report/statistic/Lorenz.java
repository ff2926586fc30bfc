package org.colloquy.report.statistic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How a sum is spread over units, those with least first (Lorenz, Publ. Am. Stat. Assoc. 9, 1905):
 * the poorest {@code unitsShare} have {@code sumShare} of all.
 *
 * @param units number of units
 * @param sum what they have together
 * @param points one for each value that a unit has, from the least; the curve starts at 0, 0
 */
public record Lorenz(int units, double sum, List<Point> points) {

  /**
   * The units up to a value.
   *
   * @param value what each of them has
   * @param units number of units that have exactly this
   * @param unitsShare share of the units that have at most this
   * @param sumShare share of the sum that these have
   */
  public record Point(double value, int units, double unitsShare, double sumShare) {}

  /** Copies the collections. */
  public Lorenz {
    points = List.copyOf(points);
  }

  /**
   * {@return the curve of values of at least 0, in any order}
   *
   * @param values what the units have
   */
  public static Lorenz of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double sum = Arrays.stream(sorted).sum();
    List<Point> points = new ArrayList<>();
    double held = 0;
    for (int from = 0; from < sorted.length; ) {
      double value = sorted[from];
      if (!(value >= 0)) {
        throw new IllegalArgumentException("value " + value + " must be >= 0");
      }
      int to = from;
      while (to < sorted.length && sorted[to] == value) {
        to++;
      }
      held += value * (to - from);
      points.add(
          new Point(
              value,
              to - from,
              (double) to / sorted.length,
              sum == 0 ? (double) to / sorted.length : held / sum));
      from = to;
    }
    return new Lorenz(sorted.length, sum, points);
  }

  /**
   * {@return Gini's coefficient: twice the area between the curve and the diagonal; 0 where all
   * have the same, 1 - 1/n where one of n has everything; NaN where there is nothing to have}
   */
  public double gini() {
    if (sum == 0) {
      return Double.NaN;
    }
    double area = 0;
    Point last = new Point(0, 0, 0, 0);
    for (Point point : points) {
      area += (point.unitsShare() - last.unitsShare()) * (point.sumShare() + last.sumShare());
      last = point;
    }
    return 1 - area;
  }

  /**
   * {@return the fewest units that have this share of the sum together; 0 where there is nothing}
   *
   * @param share from 0 to 1
   */
  public int fewest(double share) {
    double wanted = share * sum * (1 - 1e-12);
    double held = 0;
    int taken = 0;
    for (int i = points.size() - 1; i >= 0 && held < wanted; i--) {
      Point point = points.get(i);
      double need = Math.min(point.units(), Math.ceil((wanted - held) / point.value()));
      taken += (int) need;
      held += need * point.value();
    }
    return taken;
  }

  /**
   * {@return the share of the sum that so many units with most have together}
   *
   * @param most how many units, at least 0
   */
  public double top(int most) {
    double held = 0;
    int left = most;
    for (int i = points.size() - 1; i >= 0 && left > 0; i--) {
      int taken = Math.min(left, points.get(i).units());
      held += taken * points.get(i).value();
      left -= taken;
    }
    return sum == 0 ? 0 : held / sum;
  }
}
