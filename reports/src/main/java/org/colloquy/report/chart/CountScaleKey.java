package org.colloquy.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;

/**
 * The key of a scale of colours: a white box for none, a band for the rest.
 *
 * @param scale the scale
 * @param unit what is counted
 */
record CountScaleKey(CountScale scale, String unit) {
  private static final double BAND = 130;
  private static final double BOX = 12;
  private static final double HEIGHT = 9;
  private static final double GAP = 8;
  private static final int STEPS = 65;

  /** Draws it from its upper left corner on. */
  void draw(Graphics2D canvas, double x, double y) {
    String text = unit + (scale.isLog() ? ", log scale" : "");
    canvas.setFont(Theme.small());
    canvas.setPaint(Theme.INK);
    TextUtils.drawAlignedString(text, canvas, (float) x, (float) (y - 1), TextAnchor.TOP_LEFT);
    double box = x + TextWidth.of(text, Theme.small()) + GAP;
    frame(canvas, new Rectangle2D.Double(box, y, BOX, HEIGHT));
    label(canvas, "0", box + BOX / 2, y);
    if (scale.largest() > 0) {
      drawBand(canvas, box + BOX + GAP, y);
    }
  }

  private void drawBand(Graphics2D canvas, double x, double y) {
    double width = scale.largest() == 1 ? BOX : BAND;
    for (int i = 0; i < STEPS; i++) {
      canvas.setPaint(CountScale.at(scale.largest() == 1 ? scale.place(1) : (i + 0.5) / STEPS));
      // a little wider, so that no gap shines through
      canvas.fill(new Rectangle2D.Double(x + width * i / STEPS, y, width / STEPS + 0.3, HEIGHT));
    }
    frame(canvas, new Rectangle2D.Double(x, y, width, HEIGHT));
    List<double[]> taken = new ArrayList<>();
    for (long mark : scale.marks()) {
      double middle = x + (scale.largest() == 1 ? width / 2 : width * scale.place(mark));
      double half = TextWidth.of(Sentences.count(mark), Theme.small()) / 2 + 2;
      if (taken.stream().noneMatch(t -> middle - half < t[1] && middle + half > t[0])) {
        label(canvas, Sentences.count(mark), middle, y);
        taken.add(new double[] {middle - half, middle + half});
      }
    }
  }

  private static void frame(Graphics2D canvas, Rectangle2D box) {
    canvas.setPaint(Theme.FAINT);
    canvas.setStroke(Theme.line(0.7f));
    canvas.draw(box);
  }

  private static void label(Graphics2D canvas, String text, double x, double y) {
    canvas.setPaint(Theme.INK);
    TextUtils.drawAlignedString(
        text, canvas, (float) x, (float) (y + HEIGHT + 2), TextAnchor.TOP_CENTER);
  }
}
