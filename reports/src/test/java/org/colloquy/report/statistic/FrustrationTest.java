package org.colloquy.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class FrustrationTest {

  /** All pairs of so many vertices, negative with this probability. */
  private static List<SignedPair> complete(int n, double negative, double edges, Random random) {
    List<SignedPair> pairs = new ArrayList<>();
    for (int a = 0; a < n; a++) {
      for (int b = a + 1; b < n; b++) {
        if (random.nextDouble() < edges) {
          pairs.add(new SignedPair(a, b, random.nextDouble() >= negative));
        }
      }
    }
    return pairs;
  }

  @Test
  void isNoughtForABalancedGraph() {
    List<SignedPair> camps =
        List.of(
            new SignedPair(0, 1, true),
            new SignedPair(2, 3, true),
            new SignedPair(0, 2, false),
            new SignedPair(1, 3, false),
            new SignedPair(1, 2, false));
    assertThat(Frustration.index(4, camps)).hasValue(0);
  }

  @Test
  void isOneForACycleWithOneNegativeEdge() {
    List<SignedPair> cycle = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      cycle.add(new SignedPair(i, (i + 1) % 9, i != 4));
    }
    assertThat(Frustration.index(9, cycle)).hasValue(1);
  }

  /** Of n enemies, two camps of half the size leave the fewest pairs within: n(n−1)/2 − ⌊n²/4⌋. */
  @Test
  void agreesWithTheFormulaForEnemiesOnly() {
    for (int n = 3; n <= 12; n++) {
      List<SignedPair> enemies = complete(n, 1, 1, new Random(1));
      assertThat(Frustration.index(n, enemies)).hasValue(n * (n - 1) / 2 - n * n / 4);
    }
  }

  @Test
  void findsWhatAllPartitionsShow() {
    Random random = new Random(3);
    for (int round = 0; round < 40; round++) {
      int n = 4 + random.nextInt(7);
      List<SignedPair> edges = complete(n, 0.4, 0.5, random);
      int least = Integer.MAX_VALUE;
      for (int camps = 0; camps < 1 << n; camps++) {
        int frustrated = 0;
        for (SignedPair edge : edges) {
          boolean together = ((camps >> edge.a()) & 1) == ((camps >> edge.b()) & 1);
          frustrated += together == edge.positive() ? 0 : 1;
        }
        least = Math.min(least, frustrated);
      }
      assertThat(Frustration.index(n, edges)).hasValue(least);
    }
  }

  @Test
  void doesNotTryMoreThanThirtyLinkedVertices() {
    List<SignedPair> cycle = new ArrayList<>();
    for (int i = 0; i < 31; i++) {
      cycle.add(new SignedPair(i, (i + 1) % 31, i > 0));
    }
    assertThat(Frustration.index(31, cycle)).isEmpty();
    assertThat(Frustration.index(31, cycle.subList(0, 30))).as("a path").hasValue(0);
  }

  /** The largest that is tried, with signs at random: the hardest there are. */
  @Test
  @Timeout(20)
  void endsSoonForThirtyVertices() {
    for (double edges : new double[] {0.2, 0.5, 1}) {
      List<SignedPair> pairs = complete(30, 0.5, edges, new Random(11));
      assertThat(Frustration.index(30, pairs).orElseThrow())
          .isPositive()
          .isLessThanOrEqualTo(pairs.size() / 2);
    }
  }
}
