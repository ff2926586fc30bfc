package org.colloquy.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.report.statistic.KaplanMeier;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A logarithmic axis of time in seconds whose ticks are minutes, hours, days and years. */
final class DurationAxis extends LogAxis {
  @Serial private static final long serialVersionUID = 1L;

  /** Shorter waits are drawn at the left end. */
  private static final double SHORTEST = 60;

  private static final double LABEL_GAP = 6;

  /** A time with a name of its own. */
  record Mark(double seconds, String label) {}

  private static final List<Mark> MARKS =
      List.of(
          new Mark(60, "1 min"),
          new Mark(600, "10 min"),
          new Mark(3600, "1 h"),
          new Mark(6 * 3600, "6 h"),
          new Mark(86_400, "1 d"),
          new Mark(7 * 86_400, "1 wk"),
          new Mark(30 * 86_400, "30 d"),
          new Mark(365.25 * 86_400, "1 y"),
          new Mark(3652.5 * 86_400, "10 y"));

  private DurationAxis(String label, double lower, double upper) {
    super(label);
    setRange(lower, upper);
  }

  /** An axis from the mark below the shortest wait to a little above the longest. */
  static DurationAxis covering(String label, KaplanMeier curve) {
    return covering(label, curve.steps().stream().map(KaplanMeier.Step::time).toList());
  }

  /** An axis for times in order. */
  static DurationAxis covering(String label, List<Double> times) {
    double shortest = times.isEmpty() ? SHORTEST : times.get(0);
    double longest = times.isEmpty() ? MARKS.get(5).seconds() : times.get(times.size() - 1);
    double lower =
        MARKS.stream()
            .mapToDouble(Mark::seconds)
            .filter(mark -> mark <= shortest)
            .max()
            .orElse(SHORTEST);
    return Theme.dress(new DurationAxis(label, lower, Math.max(longest * 1.15, lower * 10)));
  }

  /** The time, or the left end for shorter ones. */
  double visible(double seconds) {
    return Math.max(seconds, getLowerBound());
  }

  /** Where a time stands: 0 at the left end, 1 at the right one. */
  double share(double seconds) {
    return Math.log(visible(seconds) / getLowerBound())
        / Math.log(getUpperBound() / getLowerBound());
  }

  /** The marks within the axis. */
  List<Mark> marks() {
    return MARKS.stream().filter(mark -> getRange().contains(mark.seconds())).toList();
  }

  // The method that is overridden has a raw return type.
  @SuppressWarnings("rawtypes")
  @Override
  public List refreshTicks(
      Graphics2D canvas, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    double free = Double.NEGATIVE_INFINITY;
    for (Mark mark : marks()) {
      double middle = valueToJava2D(mark.seconds(), area, edge);
      double half = canvas.getFontMetrics(getTickLabelFont()).stringWidth(mark.label()) / 2.0;
      boolean fits = middle - half >= free;
      free = fits ? middle + half + LABEL_GAP : free;
      ticks.add(
          new NumberTick(
              mark.seconds(),
              fits ? mark.label() : "",
              TextAnchor.TOP_CENTER,
              TextAnchor.CENTER,
              0));
    }
    return ticks;
  }
}
