package org.colloquy.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ui.TextAnchor;

/**
 * Draws the bars above the columns of a heat map, each with its number; that of all others has the
 * number only, lest it dwarf the rest.
 *
 * @param map the map
 */
record HeatMapBars(HeatMap map) {
  private static final double TALLEST = 30;
  private static final double GAP = 4;

  /** Height of bars and numbers. */
  static final double HEIGHT = TALLEST + Theme.LINE + GAP;

  /** Share of a column's width. */
  private static final double WIDTH = 0.6;

  /** Draws them above the cells. */
  void draw(Graphics2D canvas, Rectangle2D cells) {
    long most = most();
    double foot = cells.getMinY() - GAP;
    double column = cells.getWidth() / map.counts().columns();
    for (int i = 0; i < map.bars().size() && most > 0; i++) {
      double scale = map.columns().isRest(i) ? 0 : TALLEST / most;
      double x = cells.getMinX() + (i + (1 - WIDTH) / 2) * column;
      draw(canvas, map.bars().get(i), new Rectangle2D.Double(x, foot, column * WIDTH, 0), scale);
    }
    if (most > 0) {
      canvas.setPaint(Theme.FAINT);
      canvas.draw(new Line2D.Double(cells.getMinX(), foot, cells.getMaxX(), foot));
    }
  }

  private long most() {
    long most = 0;
    for (int i = 0; i < map.bars().size(); i++) {
      most = Math.max(most, map.columns().isRest(i) ? 0 : map.bars().get(i).total());
    }
    return most;
  }

  private static void draw(Graphics2D canvas, HeatMap.Bar bar, Rectangle2D foot, double scale) {
    double middle = foot.getY() - bar.solid() * scale;
    double top = middle - bar.hatched() * scale;
    canvas.setPaint(Theme.PURPLE);
    canvas.fill(new Rectangle2D.Double(foot.getX(), middle, foot.getWidth(), bar.solid() * scale));
    if (bar.hatched() > 0) {
      Rectangle2D upper = new Rectangle2D.Double(foot.getX(), top, foot.getWidth(), middle - top);
      canvas.fill(HatchedBarPainter.hatched(upper));
      canvas.setStroke(Theme.line(0.7f));
      canvas.draw(upper);
    }
    HeatMapPanel.text(
        canvas,
        CountScale.compact(bar.total()),
        foot.getCenterX(),
        top - 1,
        TextAnchor.BOTTOM_CENTER);
  }
}
