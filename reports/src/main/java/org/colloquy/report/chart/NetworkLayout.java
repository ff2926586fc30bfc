package org.colloquy.report.chart;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Fits a network into a rectangle: a circle for each node, none of them touching another. */
final class NetworkLayout {
  private static final double SMALLEST = 6;
  private static final double LARGEST = 20;
  private static final double GAP = 16;
  private static final double MARGIN_X = 34;
  private static final double MARGIN_Y = 26;
  private static final int ROUNDS = 200;

  private final Rectangle2D area;
  private final List<Point2D> centres = new ArrayList<>();
  private final List<Double> radii = new ArrayList<>();

  private NetworkLayout(Rectangle2D area) {
    this.area = area;
  }

  /** The circles of the nodes, in their order; the area of each follows the messages sent. */
  static List<Ellipse2D> circles(Network network, Rectangle2D area) {
    NetworkLayout layout = new NetworkLayout(area);
    layout.place(StressLayout.of(network.nodes().size(), network.ties()));
    int most = network.nodes().stream().mapToInt(Network.Node::sent).max().orElse(1);
    for (Network.Node node : network.nodes()) {
      layout.radii.add(
          Math.max(SMALLEST, LARGEST * Math.sqrt((double) node.sent() / Math.max(1, most))));
    }
    for (int round = 0; round < ROUNDS && layout.pushApart(); round++) {
      layout.pullInside();
    }
    layout.pullInside();
    return layout.ellipses();
  }

  private void place(List<Point2D> places) {
    List<Point2D> lying = lying(places);
    double[] x = spread(lying.stream().mapToDouble(Point2D::getX).toArray());
    double[] y = spread(lying.stream().mapToDouble(Point2D::getY).toArray());
    for (int i = 0; i < places.size(); i++) {
      centres.add(
          new Point2D.Double(
              left() + x[i] * (right() - left()), top() + y[i] * (bottom() - top())));
    }
  }

  /** The places turned around their middle so that they stretch farthest from left to right. */
  private static List<Point2D> lying(List<Point2D> places) {
    double meanX = places.stream().mapToDouble(Point2D::getX).average().orElse(0);
    double meanY = places.stream().mapToDouble(Point2D::getY).average().orElse(0);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (Point2D place : places) {
      double dx = place.getX() - meanX;
      double dy = place.getY() - meanY;
      xx += dx * dx;
      yy += dy * dy;
      xy += dx * dy;
    }
    // The direction of the first principal axis.
    double angle = Math.atan2(2 * xy, xx - yy) / 2;
    AffineTransform turn = AffineTransform.getRotateInstance(-angle, meanX, meanY);
    return places.stream().map(place -> turn.transform(place, null)).toList();
  }

  /**
   * Values from 0 to 1, half by size and half by rank: a crowd around its middle gets more room,
   * and the order stays. Equal values go to the middle.
   */
  private static double[] spread(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] shares = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      double size = sorted[values.length - 1] - sorted[0];
      double rank = (double) Arrays.binarySearch(sorted, values[i]) / (values.length - 1);
      shares[i] = size < 1e-3 ? 0.5 : ((values[i] - sorted[0]) / size + rank) / 2;
    }
    return shares;
  }

  /** Pushes circles apart that stand too close; false when none does. */
  private boolean pushApart() {
    boolean moved = false;
    for (int i = 0; i < centres.size(); i++) {
      for (int j = 0; j < i; j++) {
        double dx = centres.get(i).getX() - centres.get(j).getX();
        double dy = centres.get(i).getY() - centres.get(j).getY();
        double distance = Math.hypot(dx, dy);
        double missing = radii.get(i) + radii.get(j) + GAP - distance;
        if (missing > 0.1) {
          double ux = distance < 1e-6 ? 1 : dx / distance;
          double uy = distance < 1e-6 ? 0 : dy / distance;
          shift(i, ux * missing / 2, uy * missing / 2);
          shift(j, -ux * missing / 2, -uy * missing / 2);
          moved = true;
        }
      }
    }
    return moved;
  }

  private void shift(int i, double dx, double dy) {
    Point2D centre = centres.get(i);
    centre.setLocation(centre.getX() + dx, centre.getY() + dy);
  }

  private void pullInside() {
    for (Point2D centre : centres) {
      centre.setLocation(
          Math.max(left(), Math.min(right(), centre.getX())),
          Math.max(top(), Math.min(bottom(), centre.getY())));
    }
  }

  private double left() {
    return area.getMinX() + MARGIN_X;
  }

  private double right() {
    return area.getMaxX() - MARGIN_X;
  }

  private double top() {
    return area.getMinY() + MARGIN_Y;
  }

  private double bottom() {
    return area.getMaxY() - MARGIN_Y;
  }

  private List<Ellipse2D> ellipses() {
    List<Ellipse2D> ellipses = new ArrayList<>();
    for (int i = 0; i < centres.size(); i++) {
      double r = radii.get(i);
      Point2D centre = centres.get(i);
      ellipses.add(new Ellipse2D.Double(centre.getX() - r, centre.getY() - r, 2 * r, 2 * r));
    }
    return ellipses;
  }
}
