package org.colloquy.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.function.LongFunction;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/**
 * Draws one heat map: its title, bars, cells, and the names of rows and columns. Names of columns
 * that do not fit side by side are thinned where they are in order, else turned upright.
 *
 * @param map the counts
 * @param scale their colours
 * @param labels room for the names of the rows
 */
record HeatMapPanel(HeatMap map, CountScale scale, double labels) {
  private static final double WIDEST_CELL = 80;
  private static final double GAP = 4;
  private static final double LEAST_BETWEEN = 4;

  /** Number of rows. */
  int rows() {
    return map.counts().rows();
  }

  private int columns() {
    return map.counts().columns();
  }

  /** Where the cells begin, from the left edge. */
  double left() {
    return (map.rows().title().isEmpty() ? 0 : Theme.LINE + GAP) + labels + GAP;
  }

  /** Height of all that is not rows. */
  double edges(double width) {
    return above() + GAP + names(cell(width)) + title();
  }

  private double above() {
    double title = map.title().isEmpty() ? 0 : Theme.LINE + GAP;
    return title + (map.bars().isEmpty() ? 0 : HeatMapBars.HEIGHT);
  }

  private double title() {
    return map.columns().title().isEmpty() ? 0 : Theme.LINE + GAP;
  }

  private double cell(double width) {
    return Math.min(WIDEST_CELL, (width - left() - GAP) / columns());
  }

  /** Height of the names of the columns. */
  private double names(double cell) {
    return isUpright(cell) ? TextWidth.widest(map.columns().names()) : Theme.LINE;
  }

  private boolean isUpright(double cell) {
    return !map.columns().ordered()
        && TextWidth.widest(map.columns().names()) + LEAST_BETWEEN > cell;
  }

  /** Draws it into an area. */
  void draw(Graphics2D canvas, Rectangle2D area) {
    double cell = cell(area.getWidth());
    double top = area.getMinY() + above();
    Rectangle2D grid =
        new Rectangle2D.Double(
            area.getMinX() + left(),
            top,
            cell * columns(),
            area.getHeight() - edges(area.getWidth()));
    if (!map.title().isEmpty()) {
      text(canvas, map.title(), grid.getMinX(), area.getMinY(), TextAnchor.TOP_LEFT);
    }
    new HeatMapBars(map).draw(canvas, grid);
    drawCells(canvas, grid);
    drawRowNames(canvas, grid);
    drawColumnNames(canvas, grid);
    drawTitles(canvas, area, grid);
  }

  private Rectangle2D cell(Rectangle2D grid, int row, int column) {
    double width = grid.getWidth() / columns();
    double height = grid.getHeight() / rows();
    return new Rectangle2D.Double(
        grid.getMinX() + column * width, grid.getMinY() + row * height, width, height);
  }

  private void drawCells(Graphics2D canvas, Rectangle2D grid) {
    LongFunction<String> format = format(grid.getWidth() / columns());
    for (int row = 0; row < rows(); row++) {
      for (int column = 0; column < columns(); column++) {
        Rectangle2D cell = cell(grid, row, column);
        long count = map.counts().at(row, column);
        boolean rest = map.isRest(row, column);
        canvas.setPaint(rest ? Color.WHITE : scale.color(count));
        canvas.fill(cell);
        canvas.setPaint(Theme.GRID);
        canvas.setStroke(Theme.line(0.5f));
        canvas.draw(cell);
        if (count > 0) {
          canvas.setPaint(rest ? Theme.FAINT : scale.ink(count));
          canvas.setFont(Theme.small());
          aligned(canvas, format.apply(count), cell);
        }
      }
    }
    canvas.setPaint(Theme.FAINT);
    canvas.setStroke(Theme.line(0.7f));
    canvas.draw(grid);
    canvas.setPaint(Theme.INK);
    for (int i = 0; map.diagonal() && i < Math.min(rows(), columns()); i++) {
      canvas.draw(cell(grid, i, i));
    }
  }

  private static void aligned(Graphics2D canvas, String text, Rectangle2D cell) {
    TextUtils.drawAlignedString(
        text, canvas, (float) cell.getCenterX(), (float) cell.getCenterY(), TextAnchor.CENTER);
  }

  /** The shortest way to write the counts that fits all cells: whole, in thousands, or not. */
  private LongFunction<String> format(double width) {
    double room = width - 2;
    if (map.counts().cells().allMatch(c -> TextWidth.of("" + c, Theme.small()) <= room)) {
      return Long::toString;
    }
    boolean fits =
        map.counts()
            .cells()
            .allMatch(c -> TextWidth.of(CountScale.compact(c), Theme.small()) <= room);
    return fits ? CountScale::compact : count -> "";
  }

  private void drawRowNames(Graphics2D canvas, Rectangle2D grid) {
    double height = grid.getHeight() / rows();
    int step = (int) Math.max(1, Math.ceil((Theme.LINE - 2) / height));
    for (int row = 0; row < rows(); row += map.rows().ordered() ? step : 1) {
      text(
          canvas,
          map.rows().names().get(row),
          grid.getMinX() - GAP,
          cell(grid, row, 0).getCenterY(),
          TextAnchor.CENTER_RIGHT);
    }
  }

  private void drawColumnNames(Graphics2D canvas, Rectangle2D grid) {
    double width = grid.getWidth() / columns();
    double y = grid.getMaxY() + GAP;
    boolean upright = isUpright(width);
    double widest = TextWidth.widest(map.columns().names()) + LEAST_BETWEEN;
    int step = upright ? 1 : (int) Math.ceil(widest / width);
    for (int column = 0; column < columns(); column += step) {
      String name = map.columns().names().get(column);
      double x = cell(grid, 0, column).getCenterX();
      if (upright) {
        upright(canvas, name, x, y, TextAnchor.CENTER_RIGHT);
      } else {
        text(canvas, name, x, y, TextAnchor.TOP_CENTER);
      }
    }
  }

  private void drawTitles(Graphics2D canvas, Rectangle2D area, Rectangle2D grid) {
    if (!map.columns().title().isEmpty()) {
      double y = grid.getMaxY() + GAP + names(grid.getWidth() / columns()) + GAP;
      text(canvas, map.columns().title(), grid.getCenterX(), y, TextAnchor.TOP_CENTER);
    }
    if (!map.rows().title().isEmpty()) {
      upright(
          canvas,
          map.rows().title(),
          area.getMinX() + Theme.LINE / 2.0,
          grid.getCenterY(),
          TextAnchor.CENTER);
    }
  }

  /** Draws small text. */
  static void text(Graphics2D canvas, String text, double x, double y, TextAnchor anchor) {
    Font font = Theme.covering(Theme.small(), text);
    canvas.setFont(font);
    canvas.setPaint(Theme.INK);
    TextUtils.drawAlignedString(text, canvas, (float) x, (float) y, anchor);
  }

  /** Text that is read from below. */
  private static void upright(
      Graphics2D canvas, String text, double x, double y, TextAnchor anchor) {
    AffineTransform before = canvas.getTransform();
    canvas.translate(x, y);
    canvas.rotate(-Math.PI / 2);
    text(canvas, text, 0, 0, anchor);
    canvas.setTransform(before);
  }
}
