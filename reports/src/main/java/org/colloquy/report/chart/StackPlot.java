package org.colloquy.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** One plot above another; the key is that of the upper one. */
final class StackPlot extends Plot {
  @Serial private static final long serialVersionUID = 1L;

  private final Plot upper;
  private final Plot lower;
  private final double lowerHeight;

  StackPlot(Plot upper, Plot lower, double lowerHeight) {
    this.upper = upper;
    this.lower = lower;
    this.lowerHeight = lowerHeight;
  }

  @Override
  public String getPlotType() {
    return "Stack";
  }

  @Override
  public LegendItemCollection getLegendItems() {
    return upper.getLegendItems();
  }

  @Override
  public void draw(
      Graphics2D canvas,
      Rectangle2D area,
      @Nullable Point2D anchor,
      @Nullable PlotState parent,
      @Nullable PlotRenderingInfo info) {
    double height = Math.min(lowerHeight, area.getHeight() / 2);
    double cut = area.getMaxY() - height;
    upper.draw(
        canvas,
        new Rectangle2D.Double(
            area.getX(), area.getY(), area.getWidth(), area.getHeight() - height),
        null,
        null,
        info);
    lower.draw(
        canvas,
        new Rectangle2D.Double(area.getX(), cut, area.getWidth(), height),
        null,
        null,
        null);
  }
}
