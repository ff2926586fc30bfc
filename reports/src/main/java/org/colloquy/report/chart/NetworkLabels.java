package org.colloquy.report.chart;

import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds room for names beside circles, in one line or two. The first nodes choose first; a name
 * that would cover a circle or another name, or leave the area, is left out.
 */
final class NetworkLabels {
  private static final double GAP = 3.5;
  private static final double NEAR = 8;
  private static final int STRANGER = 60;
  private static final double[] EIGHT_WAYS = {90, 270, 0, 180, 45, 135, 315, 225};

  private final Graphics2D canvas;
  private final Rectangle2D area;
  private final List<Ellipse2D> circles;
  private final List<Point2D> lines;
  private final List<Rectangle2D> taken = new ArrayList<>();

  /**
   * A name with its place.
   *
   * @param lines the name, one or two lines
   * @param box what it covers
   */
  record Label(List<String> lines, Rectangle2D box) {}

  /**
   * What the names must keep clear of.
   *
   * @param area they stay within
   * @param circles the nodes, hard to cover
   * @param lines points of the arrows, which a name may cover at need
   */
  NetworkLabels(Graphics2D canvas, Rectangle2D area, List<Ellipse2D> circles, List<Point2D> lines) {
    this.canvas = canvas;
    this.area = area;
    this.circles = circles;
    this.lines = lines;
  }

  /** The names that find room. */
  List<Label> place(List<Network.Node> nodes) {
    List<Label> labels = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      best(nodes.get(i).name(), circles.get(i))
          .ifPresent(
              label -> {
                labels.add(label);
                taken.add(label.box());
              });
    }
    return labels;
  }

  private Optional<Label> best(String name, Ellipse2D circle) {
    List<Label> candidates = new ArrayList<>();
    for (List<String> wrapped : wraps(name)) {
      for (double angle : EIGHT_WAYS) {
        candidates.add(new Label(wrapped, box(wrapped, circle, angle)));
      }
    }
    // The sort is stable: of equals, the earlier candidate wins.
    return candidates.stream()
        .filter(label -> isFree(label.box()))
        .min(Comparator.comparingLong(label -> cost(label.box(), circle)));
  }

  private static List<List<String>> wraps(String name) {
    if (name.isEmpty()) {
      return List.of();
    }
    int middle = name.length() / 2;
    int before = name.lastIndexOf(' ', middle);
    int after = name.indexOf(' ', middle);
    int cut = after < 0 || (before > 0 && middle - before <= after - middle) ? before : after;
    return cut <= 0
        ? List.of(List.of(name))
        : List.of(List.of(name), List.of(name.substring(0, cut), name.substring(cut + 1)));
  }

  private Rectangle2D box(List<String> wrapped, Ellipse2D circle, double degrees) {
    double width = 0;
    double height = 0;
    for (String line : wrapped) {
      FontMetrics metrics = canvas.getFontMetrics(Theme.covering(Theme.small(), line));
      width = Math.max(width, metrics.stringWidth(line));
      height += Theme.LINE;
    }
    double x = Math.cos(Math.toRadians(degrees));
    double y = Math.sin(Math.toRadians(degrees));
    double r = circle.getWidth() / 2 + GAP;
    double centreX = circle.getCenterX() + x * r + Math.signum(rounded(x)) * width / 2;
    double centreY = circle.getCenterY() + y * r + Math.signum(rounded(y)) * height / 2;
    return new Rectangle2D.Double(centreX - width / 2, centreY - height / 2, width, height);
  }

  private static double rounded(double direction) {
    return Math.abs(direction) < 1e-9 ? 0 : direction;
  }

  private boolean isFree(Rectangle2D box) {
    return area.contains(box)
        && circles.stream().noneMatch(circle -> circle.intersects(box))
        && taken.stream().noneMatch(other -> other.intersects(box));
  }

  /** Points of arrows that it covers, and much more for standing beside somebody else. */
  private long cost(Rectangle2D box, Ellipse2D own) {
    Rectangle2D wide =
        new Rectangle2D.Double(
            box.getX() - NEAR,
            box.getY() - NEAR,
            box.getWidth() + 2 * NEAR,
            box.getHeight() + 2 * NEAR);
    long strangers =
        circles.stream().filter(circle -> !circle.equals(own) && circle.intersects(wide)).count();
    return lines.stream().filter(box::contains).count() + STRANGER * strangers;
  }
}
