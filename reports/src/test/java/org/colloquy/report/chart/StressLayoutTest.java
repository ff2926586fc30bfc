package org.colloquy.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.colloquy.graph.EdgeKind;
import org.junit.jupiter.api.Test;

class StressLayoutTest {

  private static Network.Tie tie(int from, int to) {
    return new Network.Tie(from, to, EdgeKind.REPLY, 1);
  }

  @Test
  void drawsAPathAsALineOfEqualSteps() {
    List<Point2D> places = StressLayout.of(3, List.of(tie(0, 1), tie(1, 2)));
    assertThat(places.get(0).distance(places.get(1))).isCloseTo(1, within(.01));
    assertThat(places.get(0).distance(places.get(2))).isCloseTo(2, within(.01));
  }

  @Test
  void drawsATriangleWithEqualSides() {
    List<Point2D> places = StressLayout.of(3, List.of(tie(0, 1), tie(1, 2), tie(2, 0)));
    assertThat(places.get(0).distance(places.get(1))).isCloseTo(1, within(.01));
    assertThat(places.get(1).distance(places.get(2))).isCloseTo(1, within(.01));
    assertThat(places.get(2).distance(places.get(0))).isCloseTo(1, within(.01));
  }

  @Test
  void keepsCirclesApartAndInsideForAnyNetwork() {
    Random random = new Random(7);
    Rectangle2D area = new Rectangle2D.Double(0, 0, 420, 400);
    for (int nodes = 1; nodes <= Network.MOST_NODES; nodes++) {
      List<Network.Node> people = new ArrayList<>();
      List<Network.Tie> ties = new ArrayList<>();
      for (int i = 0; i < nodes; i++) {
        people.add(new Network.Node("N" + i, random.nextInt(50)));
        ties.add(tie(random.nextInt(nodes), random.nextInt(nodes)));
      }
      List<Ellipse2D> circles =
          NetworkLayout.circles(new Network(people, ties, 0, List.of()), area);
      assertThat(circles).hasSize(nodes).allMatch(circle -> area.contains(circle.getBounds2D()));
      assertApart(circles);
    }
  }

  private static void assertApart(List<Ellipse2D> circles) {
    for (int i = 0; i < circles.size(); i++) {
      for (int j = 0; j < i; j++) {
        Ellipse2D a = circles.get(i);
        Ellipse2D b = circles.get(j);
        double gap =
            Math.hypot(a.getCenterX() - b.getCenterX(), a.getCenterY() - b.getCenterY())
                - (a.getWidth() + b.getWidth()) / 2;
        assertThat(gap).as("gap of %s and %s of %s", i, j, circles.size()).isPositive();
      }
    }
  }
}
