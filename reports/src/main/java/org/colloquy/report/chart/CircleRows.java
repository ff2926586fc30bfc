package org.colloquy.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;
import org.jspecify.annotations.Nullable;

/** Draws circles in rows: their area tells how many cases they stand for, filled beyond 1. */
final class CircleRows extends AbstractXYAnnotation {
  @Serial private static final long serialVersionUID = 1L;

  private static final double LARGEST = 12;
  private static final double SMALLEST = 1.6;

  // Drawn from, never changed: no need to go with a serialized chart.
  private final transient List<Circle> circles;

  /**
   * Cases that stand together.
   *
   * @param row the row, from 0
   * @param x the place in it
   * @param count how many they are
   */
  record Circle(int row, double x, int count) {}

  CircleRows(List<Circle> circles) {
    this.circles = circles;
  }

  @Override
  public void draw(
      Graphics2D canvas,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis domain,
      ValueAxis range,
      int index,
      @Nullable PlotRenderingInfo info) {
    double most = circles.stream().mapToInt(Circle::count).max().orElse(1);
    canvas.setStroke(Theme.line(0.9f));
    for (Circle circle : circles) {
      double r = Math.max(SMALLEST, LARGEST * Math.sqrt(circle.count() / most));
      double x = domain.valueToJava2D(circle.x(), area, RectangleEdge.BOTTOM);
      double y = range.valueToJava2D(circle.row(), area, RectangleEdge.LEFT);
      boolean high = circle.x() > 1;
      canvas.setPaint(high ? Theme.VERMILLION : Color.WHITE);
      Ellipse2D shape = new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
      canvas.fill(shape);
      canvas.setPaint(high ? Theme.INK : Theme.FAINT);
      canvas.draw(shape);
    }
  }
}
