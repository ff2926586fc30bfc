package org.colloquy.report.chart;

import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import java.util.Optional;
import org.colloquy.report.statistic.Wilson;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/** Horizontal bars with a name before and a number behind them, and an interval where one is. */
final class BarRows extends Plot {
  @Serial private static final long serialVersionUID = 1L;

  /** Height of a row that is easy to read. */
  static final int ROW = 17;

  private static final double THICK = 0.66;
  private static final int GAP = 6;

  // Drawn from, never changed: no need to go with a serialized plot.
  private final transient List<Row> rows;

  /**
   * A bar.
   *
   * @param name what stands before it
   * @param value how long it is
   * @param interval the 95 % interval of the value
   * @param text what stands behind it
   * @param color its colour
   * @param hatched whether it is hatched
   */
  record Row(
      String name,
      double value,
      Optional<Wilson> interval,
      String text,
      Color color,
      boolean hatched) {

    double end() {
      return interval.map(Wilson::upper).orElse(value);
    }
  }

  BarRows(List<Row> rows) {
    this.rows = List.copyOf(rows);
  }

  /** The height at which its rows are easy to read. */
  int height() {
    return ROW * rows.size() + GAP;
  }

  @Override
  public String getPlotType() {
    return "Bars";
  }

  @Override
  public void draw(
      Graphics2D canvas,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    getInsets().trim(area);
    canvas.setFont(Theme.small());
    FontMetrics metrics = canvas.getFontMetrics();
    double names = rows.stream().mapToInt(r -> metrics.stringWidth(r.name())).max().orElse(0);
    double texts = rows.stream().mapToInt(r -> metrics.stringWidth(r.text())).max().orElse(0);
    double longest = rows.stream().mapToDouble(Row::end).max().orElse(0);
    double left = area.getX() + names + GAP;
    double room = Math.max(1, area.getMaxX() - texts - GAP - left);
    double scale = longest > 0 ? room / longest : 0;
    double step = area.getHeight() / Math.max(1, rows.size());
    for (int i = 0; i < rows.size(); i++) {
      double middle = area.getY() + step * (i + 0.5);
      draw(canvas, rows.get(i), left, middle, scale, step * THICK);
    }
  }

  private static void draw(
      Graphics2D canvas, Row row, double left, double middle, double scale, double thick) {
    canvas.setPaint(Theme.INK);
    TextUtils.drawAlignedString(
        row.name(), canvas, (float) (left - GAP), (float) middle, TextAnchor.CENTER_RIGHT);
    Rectangle2D bar = new Rectangle2D.Double(left, middle - thick / 2, row.value() * scale, thick);
    canvas.setPaint(row.color());
    canvas.fill(row.hatched() && !bar.isEmpty() ? HatchedBarPainter.hatched(bar) : bar);
    canvas.setPaint(Theme.INK);
    row.interval()
        .map(
            i ->
                new Line2D.Double(
                    left + i.lower() * scale, middle, left + i.upper() * scale, middle))
        .ifPresent(whisker -> draw(canvas, whisker));
    canvas.setStroke(Theme.line(1));
    canvas.draw(new Line2D.Double(left, middle - thick / 2 - 1, left, middle + thick / 2 + 1));
    TextUtils.drawAlignedString(
        row.text(),
        canvas,
        (float) (left + row.end() * scale + GAP),
        (float) middle,
        TextAnchor.CENTER_LEFT);
  }

  /** A dark line with a light edge, to be seen on any bar. */
  private static void draw(Graphics2D canvas, Line2D whisker) {
    canvas.setPaint(Color.WHITE);
    canvas.setStroke(Theme.line(3));
    canvas.draw(whisker);
    canvas.setPaint(Theme.INK);
    canvas.setStroke(Theme.line(1));
    canvas.draw(whisker);
  }
}
