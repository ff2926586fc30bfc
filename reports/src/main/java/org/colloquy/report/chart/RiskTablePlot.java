package org.colloquy.report.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import org.colloquy.report.statistic.KaplanMeier;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/** A survival plot with the number of cases at risk below the marks of its time axis. */
final class RiskTablePlot extends XYPlot {
  @Serial private static final long serialVersionUID = 1L;

  private static final int ROW = 18;
  private static final int HEAD_GAP = 22;
  private static final int GAP = 3;

  // Drawn from, never changed: no need to go with a serialized plot.
  private final transient KaplanMeier curve;
  private final transient DurationAxis time;

  RiskTablePlot(KaplanMeier curve, DurationAxis time, NumberAxis share) {
    super(null, time, share, null);
    this.curve = curve;
    this.time = time;
  }

  @Override
  public void draw(
      Graphics2D canvas,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    PlotRenderingInfo drawn =
        info == null ? new PlotRenderingInfo(new ChartRenderingInfo(null)) : info;
    Rectangle2D upper =
        new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - ROW);
    super.draw(canvas, upper, anchor, parent, drawn);
    drawRow(canvas, area, drawn.getDataArea());
  }

  private void drawRow(Graphics2D canvas, Rectangle2D area, Rectangle2D data) {
    canvas.setFont(Theme.small());
    canvas.setPaint(Theme.INK);
    float y = (float) (area.getMaxY() - 3);
    FontMetrics metrics = canvas.getFontMetrics();
    double free = data.getMinX() - HEAD_GAP;
    TextUtils.drawAlignedString("At risk", canvas, (float) free, y, TextAnchor.BOTTOM_RIGHT);
    for (DurationAxis.Mark mark : time.marks()) {
      double x = time.valueToJava2D(mark.seconds(), data, RectangleEdge.BOTTOM);
      String number = Sentences.count(curve.atRisk(mark.seconds()));
      double half = metrics.stringWidth(number) / 2.0;
      if (x - half > free) {
        TextUtils.drawAlignedString(number, canvas, (float) x, y, TextAnchor.BOTTOM_CENTER);
        free = x + half + GAP;
      }
    }
  }
}
