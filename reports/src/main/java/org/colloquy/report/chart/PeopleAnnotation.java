package org.colloquy.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import org.colloquy.report.measure.Initiative;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/** Draws people as circles at their threads opened and answers received, and names a few. */
final class PeopleAnnotation extends AbstractXYAnnotation {
  @Serial private static final long serialVersionUID = 1L;

  private static final Color FILL =
      new Color(Theme.BLUE.getRed(), Theme.BLUE.getGreen(), Theme.BLUE.getBlue(), 60);
  private static final Color HALO = new Color(255, 255, 255, 210);
  private static final double LARGEST = 13;
  private static final double SMALLEST = 2;
  private static final int MOST_NAMES = 8;
  private static final int LONGEST_NAME = 24;

  // Drawn from, never changed: no need to go with a serialized chart.
  private final transient List<Initiative.Row> people;

  /** An annotation for people, those first who are named first. */
  PeopleAnnotation(List<Initiative.Row> people) {
    this.people = people;
  }

  @Override
  public void draw(
      Graphics2D canvas,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis domain,
      ValueAxis range,
      int index,
      @Nullable PlotRenderingInfo info) {
    List<Ellipse2D> circles = new ArrayList<>();
    double most = people.stream().mapToInt(Initiative.Row::degree).max().orElse(1);
    for (Initiative.Row row : people) {
      double r = Math.max(SMALLEST, LARGEST * Math.sqrt(row.degree() / Math.max(1, most)));
      double x = domain.valueToJava2D(row.opened(), area, RectangleEdge.BOTTOM);
      double y = range.valueToJava2D(row.received(), area, RectangleEdge.LEFT);
      circles.add(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
    }
    canvas.setStroke(Theme.line(0.8f));
    for (Ellipse2D circle : circles) {
      canvas.setPaint(FILL);
      canvas.fill(circle);
      canvas.setPaint(Theme.BLUE);
      canvas.draw(circle);
    }
    List<Network.Node> named =
        people.stream()
            .limit(MOST_NAMES)
            .filter(row -> row.degree() > 1)
            .map(row -> new Network.Node(PlainText.of(row.person().name(), LONGEST_NAME), 0))
            .toList();
    canvas.setFont(Theme.small());
    new NetworkLabels(canvas, area, circles, List.of())
        .place(named)
        .forEach(label -> drawLabel(canvas, label));
  }

  private static void drawLabel(Graphics2D canvas, NetworkLabels.Label label) {
    canvas.setPaint(HALO);
    canvas.fill(label.box());
    canvas.setPaint(Theme.INK);
    float y = (float) label.box().getMinY() + Theme.LINE / 2f;
    for (String line : label.lines()) {
      Font font = Theme.covering(Theme.small(), line);
      canvas.setFont(font);
      TextUtils.drawAlignedString(
          line, canvas, (float) label.box().getCenterX(), y, TextAnchor.CENTER);
      y += Theme.LINE;
    }
  }
}
