package org.colloquy.report.chart;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.QuadCurve2D;

/**
 * An arrow from circle to circle, bent to the left of its way, so that arrows there and back do not
 * cover each other.
 *
 * @param shaft the line
 * @param head the point, to be filled
 */
record Arrow(QuadCurve2D shaft, Shape head) {

  /** An arrow whose middle stands this far from the straight line. */
  static Arrow between(Ellipse2D from, Ellipse2D to, double bend, double headLength) {
    Point2D start = centre(from);
    Point2D end = centre(to);
    double dx = end.getX() - start.getX();
    double dy = end.getY() - start.getY();
    double length = Math.max(1, Math.hypot(dx, dy));
    Point2D control =
        new Point2D.Double(
            (start.getX() + end.getX()) / 2 + 2 * bend * dy / length,
            (start.getY() + end.getY()) / 2 - 2 * bend * dx / length);
    Point2D out = towards(start, control, from.getWidth() / 2);
    Point2D tip = towards(end, control, to.getWidth() / 2 + 1);
    Point2D neck = towards(end, control, to.getWidth() / 2 + 1 + headLength * 0.8);
    return new Arrow(
        new QuadCurve2D.Double(
            out.getX(), out.getY(), control.getX(), control.getY(), neck.getX(), neck.getY()),
        head(tip, control, headLength));
  }

  /** A point on the shaft: 0 is its start, 1 its end. */
  Point2D at(double t) {
    double a = (1 - t) * (1 - t);
    double b = 2 * t * (1 - t);
    double c = t * t;
    return new Point2D.Double(
        a * shaft.getX1() + b * shaft.getCtrlX() + c * shaft.getX2(),
        a * shaft.getY1() + b * shaft.getCtrlY() + c * shaft.getY2());
  }

  private static Point2D centre(Ellipse2D circle) {
    return new Point2D.Double(circle.getCenterX(), circle.getCenterY());
  }

  private static Point2D towards(Point2D from, Point2D to, double distance) {
    double length = Math.max(1e-6, from.distance(to));
    return new Point2D.Double(
        from.getX() + (to.getX() - from.getX()) * distance / length,
        from.getY() + (to.getY() - from.getY()) * distance / length);
  }

  private static Shape head(Point2D tip, Point2D comesFrom, double length) {
    Point2D base = towards(tip, comesFrom, length);
    double sideX = (base.getY() - tip.getY()) * 0.42;
    double sideY = (tip.getX() - base.getX()) * 0.42;
    Path2D head = new Path2D.Double();
    head.moveTo(tip.getX(), tip.getY());
    head.lineTo(base.getX() + sideX, base.getY() + sideY);
    head.lineTo(base.getX() - sideX, base.getY() - sideY);
    head.closePath();
    return head;
  }
}
