package org.colloquy.report.chart;

import java.awt.Color;
import org.colloquy.report.statistic.Box;
import org.jfree.chart.annotations.XYBoxAnnotation;
import org.jfree.chart.annotations.XYLineAnnotation;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.Layer;

/** Draws boxes of a box plot into a plot: whiskers, quartiles and a heavy line at the median. */
final class BoxMarks {
  static final Color FILL = new Color(0xCF, 0xE3, 0xF0);

  private BoxMarks() {}

  /**
   * Adds a box that stands between two places of the domain axis, below the lines of the same plot;
   * nothing for no values.
   */
  static void add(XYItemRenderer renderer, Box box, double left, double right) {
    if (box.n() == 0) {
      return;
    }
    double middle = (left + right) / 2;
    line(renderer, middle, box.low(), middle, box.lower(), 1);
    line(renderer, middle, box.upper(), middle, box.high(), 1);
    renderer.addAnnotation(
        new XYBoxAnnotation(
            left, box.lower(), right, box.upper(), Theme.line(0.8f), Theme.BLUE, FILL),
        Layer.BACKGROUND);
    line(renderer, left, box.median(), right, box.median(), 2.2f);
  }

  private static void line(
      XYItemRenderer renderer, double x1, double y1, double x2, double y2, float width) {
    renderer.addAnnotation(
        new XYLineAnnotation(x1, y1, x2, y2, Theme.line(width), Theme.BLUE), Layer.BACKGROUND);
  }
}
