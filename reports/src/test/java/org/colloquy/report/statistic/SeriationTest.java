package org.colloquy.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SeriationTest {

  private static double[][] distances(double... places) {
    double[][] distances = new double[places.length][places.length];
    for (int i = 0; i < places.length; i++) {
      for (int j = 0; j < places.length; j++) {
        distances[i][j] = Math.abs(places[i] - places[j]);
      }
    }
    return distances;
  }

  @Test
  void findsTheOrderOfPointsOnALine() {
    assertThat(Seriation.order(distances(5, 1, 9, 2, 7, 3))).containsExactly(1, 3, 5, 0, 4, 2);
  }

  @Test
  void putsTheEndWithTheLowerNumberFirst() {
    assertThat(Seriation.order(distances(3, 2, 1))).containsExactly(0, 1, 2);
    assertThat(Seriation.order(distances(1, 2, 3))).containsExactly(0, 1, 2);
  }

  @Test
  void keepsGroupsTogether() {
    // even and odd numbers are near each other, and far from the others
    double[][] distances = new double[8][8];
    for (int i = 0; i < 8; i++) {
      for (int j = 0; j < 8; j++) {
        distances[i][j] = i == j ? 0 : (i + j) % 2 == 0 ? 0.2 : 1;
      }
    }
    List<Integer> order = Seriation.order(distances);
    assertThat(order.subList(0, 4)).containsExactlyInAnyOrder(0, 2, 4, 6);
    assertThat(order.subList(4, 8)).containsExactlyInAnyOrder(1, 3, 5, 7);
  }

  /**
   * The tree ((0 1) (2 3)) allows four orders that are no mirrors: 0 1 2 3 is 1+9+1 long, 1 0 2 3
   * is 1+6+1, 0 1 3 2 is 1+8+1, 1 0 3 2 is 1+7+1.
   */
  @Test
  void takesTheShortestOfTheOrdersThatTheTreeAllows() {
    double[][] distances = {{0, 1, 6, 7}, {1, 0, 9, 8}, {6, 9, 0, 1}, {7, 8, 1, 0}};
    assertThat(Seriation.order(distances)).containsExactly(1, 0, 2, 3);
  }

  @Test
  void ordersNothingAndOne() {
    assertThat(Seriation.order(new double[0][0])).isEmpty();
    assertThat(Seriation.order(new double[1][1])).containsExactly(0);
  }
}
