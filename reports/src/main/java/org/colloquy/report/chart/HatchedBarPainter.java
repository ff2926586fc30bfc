package org.colloquy.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RectangularShape;
import java.io.Serial;
import java.io.Serializable;
import org.jfree.chart.renderer.xy.XYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.ui.RectangleEdge;

/** Paints flat bars; those of one series are hatched, so that they stand out in grey print. */
final class HatchedBarPainter implements XYBarPainter, Serializable {
  @Serial private static final long serialVersionUID = 1L;

  private static final double GAP = 4;

  private static final BasicStroke HATCH = Theme.line(0.7f);

  private final int hatched;

  /** Hatches the bars of the series with this index. */
  HatchedBarPainter(int hatched) {
    this.hatched = hatched;
  }

  /** A box from which the hatches are cut out, for the key. */
  static Shape hatched(Rectangle2D box) {
    Area stripes = new Area(box);
    double last = box.getMaxX() + box.getMaxY();
    for (double sum = box.getX() + box.getY() + GAP / 2; sum < last; sum += GAP) {
      stripes.subtract(new Area(HATCH.createStrokedShape(hatch(box, sum))));
    }
    return stripes;
  }

  @Override
  public void paintBar(
      Graphics2D canvas,
      XYBarRenderer renderer,
      int series,
      int item,
      RectangularShape bar,
      RectangleEdge base) {
    canvas.setPaint(renderer.getItemPaint(series, item));
    canvas.fill(bar);
    canvas.setPaint(Color.WHITE);
    canvas.setStroke(HATCH);
    if (series == hatched) {
      hatch(canvas, bar.getBounds2D());
    }
    canvas.draw(bar);
  }

  private static void hatch(Graphics2D canvas, Rectangle2D bar) {
    Shape clip = canvas.getClip();
    canvas.clip(bar);
    // At multiples of the gap, so that the hatches of neighbouring bars meet.
    double last = bar.getMaxX() + bar.getMaxY();
    for (double sum = Math.ceil((bar.getX() + bar.getY()) / GAP) * GAP; sum < last; sum += GAP) {
      canvas.draw(hatch(bar, sum));
    }
    canvas.setClip(clip);
  }

  /** The line on which x + y is the sum. */
  private static Line2D hatch(Rectangle2D box, double sum) {
    return new Line2D.Double(box.getX(), sum - box.getX(), box.getMaxX(), sum - box.getMaxX());
  }

  @Override
  public void paintBarShadow(
      Graphics2D canvas,
      XYBarRenderer renderer,
      int series,
      int item,
      RectangularShape bar,
      RectangleEdge base,
      boolean pegShadow) {
    // Flat bars have none.
  }
}
