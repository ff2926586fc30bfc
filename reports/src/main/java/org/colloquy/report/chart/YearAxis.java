package org.colloquy.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An axis of whole years below a plot; a year is as wide as 1, and its label stands in its middle.
 */
final class YearAxis extends NumberAxis {
  @Serial private static final long serialVersionUID = 1L;

  private static final double GAP = 8;
  private static final int[] STEPS = {1, 2, 5, 10, 20, 50};

  private final int first;
  private final int last;

  /** An axis that shows these years and all between them. */
  YearAxis(int first, int last) {
    super("");
    this.first = first;
    this.last = last;
    setRange(first, last + 1.0);
  }

  // The method that is overridden has a raw return type.
  @SuppressWarnings("rawtypes")
  @Override
  public List refreshTicks(
      Graphics2D canvas, AxisState state, Rectangle2D area, RectangleEdge edge) {
    double need = canvas.getFontMetrics(getTickLabelFont()).stringWidth("2000") + GAP;
    double width = area.getWidth() / (last + 1.0 - first);
    int step = 1;
    for (int i = 0; i < STEPS.length && STEPS[i] * width < need; i++) {
      step = STEPS[Math.min(i + 1, STEPS.length - 1)];
    }
    List<NumberTick> ticks = new ArrayList<>();
    for (int year = first; year <= last; year++) {
      if (year % step == 0) {
        ticks.add(
            new NumberTick(
                year + 0.5, Integer.toString(year), TextAnchor.TOP_CENTER, TextAnchor.CENTER, 0));
      }
    }
    return ticks;
  }
}
