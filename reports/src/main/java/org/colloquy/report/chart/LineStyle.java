package org.colloquy.report.chart;

import static java.util.Objects.requireNonNull;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.colloquy.position.Stance;

/**
 * How a curve is drawn: lines that stand in one chart differ in their dashes, for print in grey.
 *
 * @param color of line and band
 * @param dashes lengths of dash and gap; none for a whole line
 */
record LineStyle(Color color, List<Float> dashes) {
  private static final float WIDTH = 1.6f;

  static final LineStyle FIRST = new LineStyle(Theme.BLUE, List.of());
  static final LineStyle SECOND = new LineStyle(Theme.VERMILLION, List.of(7f, 3f));

  LineStyle {
    requireNonNull(color, "color must not be null");
    dashes = List.copyOf(dashes);
  }

  static LineStyle of(Stance stance) {
    return switch (stance) {
      case AGREE -> new LineStyle(Theme.of(stance), List.of());
      case OBJECT -> new LineStyle(Theme.of(stance), List.of(7f, 3f));
      case DEFER -> new LineStyle(Theme.of(stance), List.of(2f, 2f));
    };
  }

  BasicStroke stroke() {
    return Theme.line(WIDTH, dashes);
  }
}
