package org.colloquy.report.chart;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.graph.EdgeKind;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.text.TextUtils;
import org.jfree.chart.ui.TextAnchor;
import org.jspecify.annotations.Nullable;

/** Draws a network of people: circles, arrows and names. */
final class NetworkPlot extends Plot {
  @Serial private static final long serialVersionUID = 1L;

  private static final Color CIRCLE = new Color(0xF2, 0xF2, 0xF2);
  private static final Color HALO = new Color(255, 255, 255, 200);
  private static final double ROOM_FOR_NUMBER = 9;
  private static final int POINTS_ON_ARROW = 24;

  // Drawn from, never changed: no need to go with a serialized plot.
  private final transient Network network;

  NetworkPlot(Network network) {
    this.network = network;
    setNoDataMessage("No person is known in the thread");
  }

  @Override
  public String getPlotType() {
    return "Network";
  }

  @Override
  public LegendItemCollection getLegendItems() {
    LegendItemCollection items = new LegendItemCollection();
    for (EdgeKind kind : EdgeKind.values()) {
      if (network.ties().stream().anyMatch(tie -> tie.kind() == kind)) {
        TieStyle style = TieStyle.of(kind);
        Shape line = new Line2D.Double(-12, 0, 12, 0);
        items.add(
            new LegendItem(kind.id(), null, null, null, line, style.stroke(2), style.color()));
      }
    }
    return items;
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
    if (network.nodes().isEmpty()) {
      drawNoDataMessage(canvas, area);
      return;
    }
    List<Ellipse2D> circles = NetworkLayout.circles(network, area);
    List<Point2D> crowded = drawTies(canvas, circles);
    drawNodes(canvas, circles);
    canvas.setFont(Theme.small());
    new NetworkLabels(canvas, area, circles, crowded)
        .place(network.nodes())
        .forEach(label -> drawLabel(canvas, label));
  }

  /** Draws the arrows, replies first; returns points on them. */
  private List<Point2D> drawTies(Graphics2D canvas, List<Ellipse2D> circles) {
    List<Point2D> points = new ArrayList<>();
    List<Network.Tie> replyFirst =
        network.ties().stream().sorted(Comparator.comparing(Network.Tie::kind)).toList();
    for (Network.Tie tie : replyFirst) {
      TieStyle style = TieStyle.of(tie.kind());
      Ellipse2D from = circles.get(tie.from());
      Ellipse2D to = circles.get(tie.to());
      Arrow arrow = Arrow.between(from, to, style.bend(), style.head());
      canvas.setPaint(style.color());
      canvas.setStroke(style.stroke(tie.weight()));
      canvas.draw(arrow.shaft());
      canvas.fill(arrow.head());
      for (int i = 0; i <= POINTS_ON_ARROW; i++) {
        points.add(arrow.at((double) i / POINTS_ON_ARROW));
      }
    }
    return points;
  }

  private void drawNodes(Graphics2D canvas, List<Ellipse2D> circles) {
    Stroke outline = Theme.line(1.2f);
    canvas.setFont(Theme.small());
    for (int i = 0; i < circles.size(); i++) {
      Ellipse2D circle = circles.get(i);
      canvas.setPaint(CIRCLE);
      canvas.fill(circle);
      canvas.setPaint(Theme.INK);
      canvas.setStroke(outline);
      canvas.draw(circle);
      int sent = network.nodes().get(i).sent();
      double room = TextWidth.of(Integer.toString(sent), Theme.small()) / 2 + 3;
      if (circle.getWidth() / 2 >= Math.max(ROOM_FOR_NUMBER, room) && sent > 0) {
        TextUtils.drawAlignedString(
            Integer.toString(sent),
            canvas,
            (float) circle.getCenterX(),
            (float) circle.getCenterY(),
            TextAnchor.CENTER);
      }
    }
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
