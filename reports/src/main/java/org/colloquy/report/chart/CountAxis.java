package org.colloquy.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** A logarithmic axis of counts from 1 on, below a plot, whose ticks are round. */
final class CountAxis extends LogAxis {
  @Serial private static final long serialVersionUID = 1L;

  private static final double GAP = 6;
  private static final int[] STEPS = {1, 2, 5};

  /** An axis to a little above the largest count. */
  CountAxis(String label, long largest) {
    super(label);
    setRange(0.85, Math.max(largest, 2) * 1.15);
  }

  // The method that is overridden has a raw return type.
  @SuppressWarnings("rawtypes")
  @Override
  public List refreshTicks(
      Graphics2D canvas, AxisState state, Rectangle2D area, RectangleEdge edge) {
    List<NumberTick> ticks = new ArrayList<>();
    double decade = valueToJava2D(10, area, edge) - valueToJava2D(1, area, edge);
    int steps = decade > 120 ? STEPS.length : 1;
    double free = Double.NEGATIVE_INFINITY;
    for (long power = 1; power < getUpperBound(); power *= 10) {
      for (int i = 0; i < steps && STEPS[i] * power < getUpperBound(); i++) {
        String label = Sentences.count(STEPS[i] * power);
        double place = valueToJava2D((double) (STEPS[i] * power), area, edge);
        double half = canvas.getFontMetrics(getTickLabelFont()).stringWidth(label) / 2.0;
        boolean fits = place - half >= free && place + half <= area.getMaxX() + GAP;
        free = fits ? place + half + GAP : free;
        ticks.add(
            new NumberTick(
                (double) (STEPS[i] * power),
                fits ? label : "",
                TextAnchor.TOP_CENTER,
                TextAnchor.CENTER,
                0));
      }
    }
    return ticks;
  }
}
