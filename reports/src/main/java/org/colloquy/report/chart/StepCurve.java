package org.colloquy.report.chart;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.report.statistic.AalenJohansen;
import org.colloquy.report.statistic.KaplanMeier;

/**
 * A share that changes in steps over time, with its band.
 *
 * @param name what it is called in the key
 * @param style how it is drawn
 * @param start its value before the first step
 * @param points its steps, in order of time
 */
record StepCurve(String name, LineStyle style, double start, List<Point> points) {

  /** Steps closer than this share of the axis cannot be seen apart. */
  private static final double FINEST = 1.0 / 2000;

  /**
   * A step.
   *
   * @param time in seconds
   * @param value from then on
   * @param lower lower end of the band
   * @param upper upper end of the band
   * @param censored whether a case was last seen open then
   */
  record Point(double time, double value, double lower, double upper, boolean censored) {}

  StepCurve {
    points = List.copyOf(points);
  }

  /** The share that lasts: it falls. */
  static StepCurve lasting(String name, LineStyle style, KaplanMeier curve) {
    return new StepCurve(
        name,
        style,
        1,
        curve.steps().stream()
            .map(s -> new Point(s.time(), s.survival(), s.lower(), s.upper(), s.censored() > 0))
            .toList());
  }

  /** The share that has ended: it rises. */
  static StepCurve ended(String name, LineStyle style, KaplanMeier curve) {
    return new StepCurve(
        name,
        style,
        0,
        curve.steps().stream()
            .map(
                s ->
                    new Point(
                        s.time(), 1 - s.survival(), 1 - s.upper(), 1 - s.lower(), s.censored() > 0))
            .toList());
  }

  /** The share to which the event of this index has happened first: it rises. */
  static StepCurve incidence(String name, LineStyle style, AalenJohansen<?> curve, int cause) {
    List<Point> points = new ArrayList<>();
    for (AalenJohansen.Step step : curve.steps()) {
      AalenJohansen.Incidence incidence = step.incidences().get(cause);
      points.add(
          new Point(step.time(), incidence.share(), incidence.lower(), incidence.upper(), false));
    }
    return new StepCurve(name, style, 0, points);
  }

  /** The highest point of the band. */
  double top() {
    return points.stream().mapToDouble(Point::upper).max().orElse(start);
  }

  /** Of steps too close to be seen apart, the last one. */
  List<Point> visible(DurationAxis time) {
    List<Point> visible = new ArrayList<>();
    double first = Double.NEGATIVE_INFINITY;
    for (Point point : points) {
      double place = time.share(point.time());
      if (place - first < FINEST) {
        visible.remove(visible.size() - 1);
      } else {
        first = place;
      }
      visible.add(point);
    }
    return visible;
  }

  long censorings() {
    return points.stream().filter(Point::censored).count();
  }
}
