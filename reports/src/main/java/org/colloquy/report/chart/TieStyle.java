package org.colloquy.report.chart;

import java.awt.Color;
import java.awt.Stroke;
import java.util.List;
import org.colloquy.graph.EdgeKind;

/**
 * How a kind of tie is drawn. Colour, dashes and bend all differ, so that kinds can be told apart
 * in grey and where they run side by side.
 *
 * @param color of line and head
 * @param bend how far the middle of the arrow stands from the straight line
 * @param head length of the head
 * @param thinnest width of the line for the smallest weight
 * @param dashes lengths of dash and gap; none for a whole line
 */
record TieStyle(Color color, double bend, double head, float thinnest, List<Float> dashes) {

  private static final TieStyle REPLY =
      new TieStyle(new Color(0x9C, 0x9C, 0x9C), 0, 5, 0.7f, List.of());
  private static final TieStyle AGREE = new TieStyle(Theme.BLUE, 6, 8, 1.4f, List.of());
  private static final TieStyle OBJECT =
      new TieStyle(Theme.VERMILLION, 13, 8, 1.4f, List.of(6f, 3f));
  private static final TieStyle DEFER = new TieStyle(Theme.PURPLE, 20, 8, 1.6f, List.of(2f, 2f));

  static TieStyle of(EdgeKind kind) {
    return switch (kind) {
      case REPLY, QUOTE, ANSWER, MENTION, VOCATIVE -> REPLY;
      case AGREE -> AGREE;
      case OBJECT -> OBJECT;
      case DEFER -> DEFER;
    };
  }

  /** The line for a tie: each doubling of the weight makes it wider by the same amount. */
  Stroke stroke(double weight) {
    double doublings = Math.log(1 + weight) / Math.log(2);
    return Theme.line((float) (thinnest + Math.min(2, 0.35 * doublings)), dashes);
  }
}
