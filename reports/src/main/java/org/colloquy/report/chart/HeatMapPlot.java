package org.colloquy.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jspecify.annotations.Nullable;

/** Draws heat maps one above the other, in one scale of colours, with a key of the scale on top. */
final class HeatMapPlot extends Plot {
  @Serial private static final long serialVersionUID = 1L;

  private static final double KEY_HEIGHT = 32;
  private static final double GAP = 12;
  private static final double ROW = 17;
  private static final double TALLEST_ROW = 30;
  private static final double FEW_ROWS = 120;

  /** Title and padding of the chart, above and below the plot. */
  private static final int FRAME = 38;

  /** Height of a plot that only says that it has no data. */
  private static final int EMPTY = 160;

  // Drawn from, never changed: no need to go with a serialized plot.
  private final transient List<HeatMapPanel> panels;
  private final transient CountScaleKey key;
  private final boolean empty;

  /**
   * Some maps in one scale.
   *
   * @param unit what they count: "Replies"
   */
  HeatMapPlot(List<HeatMap> maps, String unit, String noData) {
    CountScale scale = CountScale.of(maps.stream().flatMapToLong(HeatMap::colored));
    double labels =
        maps.stream().mapToDouble(map -> TextWidth.widest(map.rows().names())).max().orElse(0);
    panels = maps.stream().map(map -> new HeatMapPanel(map, scale, labels)).toList();
    key = new CountScaleKey(scale, unit);
    empty = maps.stream().allMatch(map -> map.counts().total() == 0);
    setNoDataMessage(noData);
  }

  @Override
  public String getPlotType() {
    return "Heat map";
  }

  /** The height that a figure of it needs. */
  int figureHeight() {
    if (empty) {
      return EMPTY;
    }
    double height = FRAME + KEY_HEIGHT + GAP * (panels.size() - 1);
    for (HeatMapPanel panel : panels) {
      double row = Math.max(ROW, Math.min(TALLEST_ROW, FEW_ROWS / panel.rows()));
      height += panel.edges(Theme.WIDTH - 2.0 * Theme.LINE) + row * panel.rows();
    }
    return (int) Math.ceil(height);
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
    if (empty) {
      drawNoDataMessage(canvas, area);
      return;
    }
    key.draw(canvas, area.getMinX() + panels.get(0).left(), area.getMinY() + 4);
    List<Rectangle2D> places = places(area);
    for (int i = 0; i < panels.size(); i++) {
      panels.get(i).draw(canvas, places.get(i));
    }
  }

  /** The areas of the panels: all rows are equally high. */
  private List<Rectangle2D> places(Rectangle2D area) {
    double edges = panels.stream().mapToDouble(panel -> panel.edges(area.getWidth())).sum();
    int rows = panels.stream().mapToInt(HeatMapPanel::rows).sum();
    double free = area.getHeight() - KEY_HEIGHT - GAP * (panels.size() - 1) - edges;
    double row = Math.max(1, free / rows);
    List<Rectangle2D> places = new ArrayList<>();
    double y = area.getMinY() + KEY_HEIGHT;
    for (HeatMapPanel panel : panels) {
      double height = panel.edges(area.getWidth()) + row * panel.rows();
      places.add(new Rectangle2D.Double(area.getMinX(), y, area.getWidth(), height));
      y += height + GAP;
    }
    return places;
  }
}
