package org.colloquy.report.chart;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/** Panels one below the other, each with a title, a key of its own lines and axes of its own. */
final class StackedPanels extends Plot {
  @Serial private static final long serialVersionUID = 1L;

  private static final int TITLE = 18;
  private static final int GAP = 12;
  private static final int KEY_GAP = 8;

  // Drawn from, never changed: no need to go with a serialized plot.
  private final transient List<Panel> panels;

  /**
   * A panel.
   *
   * @param title what it shows
   * @param plot the plot; the items of its legend are the key
   * @param height its height without title and key
   */
  record Panel(String title, Plot plot, int height) {

    boolean hasKey() {
      LegendItemCollection items = plot.getLegendItems();
      return items != null && items.getItemCount() > 1;
    }

    int fullHeight() {
      return TITLE + (hasKey() ? TITLE : 0) + height + GAP;
    }
  }

  StackedPanels(List<Panel> panels) {
    this.panels = List.copyOf(panels);
    for (Panel panel : panels) {
      panel.plot().setInsets(new RectangleInsets(6, 0, 0, 12));
      panel.plot().setOutlineVisible(false);
      panel.plot().setNoDataMessageFont(Theme.small());
      panel.plot().setNoDataMessagePaint(Theme.FAINT);
    }
  }

  /** The height of all panels. */
  int height() {
    return panels.stream().mapToInt(Panel::fullHeight).sum();
  }

  @Override
  public String getPlotType() {
    return "Panels";
  }

  @Override
  public void draw(
      Graphics2D canvas,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    if (info != null) {
      info.setPlotArea(area);
      info.setDataArea(area);
    }
    // A window may be higher or lower than the figure that is written.
    double stretch = (area.getHeight() - 1) / height();
    double y = area.getY();
    for (Panel panel : panels) {
      double head = title(canvas, panel, area.getX(), y);
      double height = panel.fullHeight() * stretch;
      Rectangle2D place =
          new Rectangle2D.Double(
              area.getX(), y + head, area.getWidth(), Math.max(1, height - head - GAP));
      panel.plot().draw(canvas, place, null, null, null);
      y += height;
    }
  }

  private static double title(Graphics2D canvas, Panel panel, double x, double y) {
    canvas.setFont(Theme.small().deriveFont(Font.BOLD));
    canvas.setPaint(Theme.INK);
    TextUtils.drawAlignedString(panel.title(), canvas, (float) x, (float) y, TextAnchor.TOP_LEFT);
    if (!panel.hasKey()) {
      return TITLE;
    }
    key(canvas, panel.plot().getLegendItems(), x, y + TITLE);
    return TITLE + TITLE;
  }

  private static void key(Graphics2D canvas, LegendItemCollection items, double left, double y) {
    canvas.setFont(Theme.small());
    double x = left;
    double middle = y + TITLE / 2.0 - 2;
    for (int i = 0; i < items.getItemCount(); i++) {
      LegendItem item = items.get(i);
      Shape sample = item.isLineVisible() ? item.getLine() : item.getShape();
      double width = sample.getBounds2D().getWidth();
      AffineTransform there = AffineTransform.getTranslateInstance(x + width / 2, middle);
      draw(canvas, item, there);
      canvas.setPaint(Theme.INK);
      x += width + KEY_GAP / 2.0;
      TextUtils.drawAlignedString(
          item.getLabel(), canvas, (float) x, (float) middle, TextAnchor.CENTER_LEFT);
      x += canvas.getFontMetrics().stringWidth(item.getLabel()) + KEY_GAP;
    }
  }

  private static void draw(Graphics2D canvas, LegendItem item, AffineTransform there) {
    if (item.isLineVisible()) {
      canvas.setPaint(item.getLinePaint());
      canvas.setStroke(item.getLineStroke());
      canvas.draw(there.createTransformedShape(item.getLine()));
    }
    if (item.isShapeVisible()) {
      Shape shape = there.createTransformedShape(item.getShape());
      canvas.setPaint(item.getFillPaint());
      canvas.fill(shape);
      canvas.setPaint(item.getOutlinePaint());
      canvas.setStroke(item.getOutlineStroke());
      canvas.draw(shape);
    }
  }
}
