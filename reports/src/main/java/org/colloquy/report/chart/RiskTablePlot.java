package org.colloquy.report.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
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

  private static final String HEAD = "At risk";
  private static final int ROW = 18;
  private static final int HEAD_GAP = 22;
  private static final int GAP = 3;

  // Drawn from, never changed: no need to go with a serialized plot.
  private final transient List<RiskRow> rows;
  private final transient DurationAxis time;

  RiskTablePlot(DurationAxis time, NumberAxis share, List<RiskRow> rows) {
    super(null, time, share, null);
    this.rows = List.copyOf(rows);
    this.time = time;
  }

  /** The height of the table: a line a group, and a head where there are several. */
  int tableHeight() {
    return ROW * (rows.size() > 1 ? rows.size() + 1 : rows.size());
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
        new Rectangle2D.Double(
            area.getX(), area.getY(), area.getWidth(), area.getHeight() - tableHeight());
    super.draw(canvas, upper, anchor, parent, drawn);
    drawTable(canvas, area, drawn.getDataArea());
  }

  private void drawTable(Graphics2D canvas, Rectangle2D area, Rectangle2D data) {
    canvas.setFont(Theme.small());
    canvas.setPaint(Theme.INK);
    double y = area.getMaxY() - 3;
    double left = data.getMinX() - HEAD_GAP;
    if (rows.size() > 1) {
      head(canvas, HEAD, left, y - (double) ROW * rows.size());
    }
    for (int i = 0; i < rows.size(); i++) {
      String name = rows.size() > 1 ? rows.get(i).name() : HEAD;
      head(canvas, name, left, y - (double) ROW * (rows.size() - 1 - i));
    }
    drawColumns(canvas, data, left, y);
  }

  private static void head(Graphics2D canvas, String text, double right, double y) {
    TextUtils.drawAlignedString(text, canvas, (float) right, (float) y, TextAnchor.BOTTOM_RIGHT);
  }

  /** Below each mark that has room the numbers of all rows, or none. */
  private void drawColumns(Graphics2D canvas, Rectangle2D data, double left, double y) {
    FontMetrics metrics = canvas.getFontMetrics();
    double free = left;
    for (DurationAxis.Mark mark : time.marks()) {
      double x = time.valueToJava2D(mark.seconds(), data, RectangleEdge.BOTTOM);
      List<String> numbers =
          rows.stream()
              .map(row -> Sentences.count(row.atRisk().applyAsInt(mark.seconds())))
              .toList();
      double half = numbers.stream().mapToInt(metrics::stringWidth).max().orElse(0) / 2.0;
      if (x - half > free) {
        for (int i = 0; i < numbers.size(); i++) {
          double line = y - (double) ROW * (rows.size() - 1 - i);
          TextUtils.drawAlignedString(
              numbers.get(i), canvas, (float) x, (float) line, TextAnchor.BOTTOM_CENTER);
        }
        free = x + half + GAP;
      }
    }
  }
}
