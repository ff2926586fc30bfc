package org.colloquy.report.chart;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.block.RectangleConstraint;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.Size2D;
import org.jfree.data.Range;

/** Draws a chart into files. The height grows with the caption, so that the plot keeps its own. */
final class Picture {
  /** Pixels a unit: 440 units become 1320 pixels, 394 dpi at the width of a journal column. */
  private static final int SCALE = 3;

  private final Figure.Labels labels;
  private final JFreeChart chart;
  private final int height;

  Picture(Figure.Labels labels, JFreeChart chart, int plotHeight) {
    this.labels = labels;
    this.chart = chart;
    height = plotHeight + captionHeight(chart);
  }

  private static int captionHeight(JFreeChart chart) {
    Graphics2D scratch = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB).createGraphics();
    double width = Theme.WIDTH - chart.getPadding().getLeft() - chart.getPadding().getRight();
    double height = 0;
    for (Object subtitle : chart.getSubtitles()) {
      if (subtitle instanceof TextTitle text && text.getPosition().equals(RectangleEdge.BOTTOM)) {
        Size2D size =
            text.arrange(
                scratch, new RectangleConstraint(new Range(0, width), new Range(0, 10_000)));
        height += size.getHeight();
      }
    }
    scratch.dispose();
    return (int) Math.ceil(height);
  }

  void writePng(Path file) throws IOException {
    BufferedImage image =
        new BufferedImage(Theme.WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = image.createGraphics();
    canvas.scale(SCALE, SCALE);
    canvas.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    canvas.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    draw(canvas);
    canvas.dispose();
    ImageIO.write(image, "png", file.toFile());
  }

  void writeSvg(Path file) throws IOException {
    SvgCanvas canvas = new SvgCanvas(Theme.WIDTH, height);
    draw(canvas.graphics());
    canvas.write(labels.title(), labels.caption(), file);
  }

  private void draw(Graphics2D canvas) {
    chart.draw(canvas, new Rectangle2D.Double(0, 0, Theme.WIDTH, height));
  }
}
