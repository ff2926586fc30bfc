package org.colloquy.report.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/** An axis from 0 on which places follow the square root, as suits counts; its ticks are round. */
final class SqrtAxis extends NumberAxis {
  @Serial private static final long serialVersionUID = 1L;

  private static final double GAP = 7;

  /** What is drawn at 0 has so much room before it, and what is drawn at the largest behind it. */
  private static final double INSET = 0.035;

  private static final double ROOM = 1.18;
  private static final int[] STEPS = {1, 2, 5};

  // Drawn from, never changed: no need to go with a serialized axis.
  private final transient DoubleFunction<String> format;
  private final double least;

  /** An axis of counts, from 0 to a little above the largest. */
  SqrtAxis(String label, double largest) {
    this(label, largest, 1, value -> Sentences.count((long) value));
  }

  /** An axis whose first tick above 0 is not below a power of ten. */
  SqrtAxis(String label, double largest, double least, DoubleFunction<String> format) {
    super(label);
    this.least = least;
    this.format = format;
    setRange(0, Math.max(largest, least) * ROOM);
  }

  @Override
  public double valueToJava2D(double value, Rectangle2D area, RectangleEdge edge) {
    double share = INSET + (1 - INSET) * Math.sqrt(Math.max(0, value) / getUpperBound());
    return RectangleEdge.isTopOrBottom(edge)
        ? area.getMinX() + share * area.getWidth()
        : area.getMaxY() - share * area.getHeight();
  }

  @Override
  public double java2DToValue(double place, Rectangle2D area, RectangleEdge edge) {
    double share =
        RectangleEdge.isTopOrBottom(edge)
            ? (place - area.getMinX()) / area.getWidth()
            : (area.getMaxY() - place) / area.getHeight();
    double root = Math.max(0, share - INSET) / (1 - INSET);
    return root * root * getUpperBound();
  }

  // The method that is overridden has a raw return type.
  @SuppressWarnings("rawtypes")
  @Override
  public List refreshTicks(
      Graphics2D canvas, AxisState state, Rectangle2D area, RectangleEdge edge) {
    boolean flat = RectangleEdge.isTopOrBottom(edge);
    FontMetrics metrics = canvas.getFontMetrics(getTickLabelFont());
    List<NumberTick> ticks = new ArrayList<>();
    double free = Double.NEGATIVE_INFINITY;
    for (double value : values()) {
      String label = format.apply(value);
      double place =
          Math.abs(valueToJava2D(value, area, edge) - (flat ? area.getMinX() : area.getMaxY()));
      double half = (flat ? metrics.stringWidth(label) : metrics.getAscent()) / 2.0;
      if (place - half >= free) {
        TextAnchor anchor = flat ? TextAnchor.TOP_CENTER : TextAnchor.CENTER_RIGHT;
        ticks.add(new NumberTick(value, label, anchor, TextAnchor.CENTER, 0));
        free = place + half + GAP;
      }
    }
    return ticks;
  }

  private List<Double> values() {
    List<Double> values = new ArrayList<>(List.of(0.0));
    for (double power = least; power <= getUpperBound(); power *= 10) {
      for (int step : STEPS) {
        if (step * power <= getUpperBound()) {
          values.add(step * power);
        }
      }
    }
    return values;
  }
}
