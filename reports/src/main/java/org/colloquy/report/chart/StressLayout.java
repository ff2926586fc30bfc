package org.colloquy.report.chart;

import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * Places the nodes of a network so that distances on paper follow distances in the network: stress
 * majorization (Gansner, Koren and North, Graph Drawing 2004), with the weights 1/d² and one node
 * moved at a time. It starts from a spiral with the first node in the middle and draws no random
 * number, so the same network always looks the same. Quadratic in the number of nodes.
 */
public final class StressLayout {
  private static final int ROUNDS = 300;
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));
  private static final double TOUCHING = 1e-6;

  private final double[][] wanted;
  private final double[] x;
  private final double[] y;

  private StressLayout(int nodes, List<int[]> pairs) {
    wanted = distances(nodes, pairs);
    x = new double[nodes];
    y = new double[nodes];
    for (int i = 0; i < nodes; i++) {
      x[i] = Math.sqrt(i) * Math.cos(i * GOLDEN_ANGLE);
      y[i] = Math.sqrt(i) * Math.sin(i * GOLDEN_ANGLE);
    }
  }

  /** The places of the nodes, in units of one step through the network. */
  static List<Point2D> of(int nodes, List<Network.Tie> ties) {
    return ofPairs(nodes, ties.stream().map(tie -> new int[] {tie.from(), tie.to()}).toList());
  }

  /**
   * {@return the places of the nodes, in units of one step through the network}
   *
   * @param nodes how many there are
   * @param pairs indices of two nodes that are tied, each pair once or more often
   */
  public static List<Point2D> ofPairs(int nodes, List<int[]> pairs) {
    StressLayout layout = new StressLayout(nodes, pairs);
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < nodes; i++) {
        layout.move(i);
      }
    }
    List<Point2D> places = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      places.add(new Point2D.Double(layout.x[i], layout.y[i]));
    }
    return places;
  }

  /** Moves a node to where its wanted distances to all others are met best. */
  private void move(int i) {
    double sumX = 0;
    double sumY = 0;
    double weights = 0;
    for (int j = 0; j < x.length; j++) {
      if (j != i) {
        double weight = 1 / (wanted[i][j] * wanted[i][j]);
        double pull = wanted[i][j] / Math.max(TOUCHING, Math.hypot(x[i] - x[j], y[i] - y[j]));
        sumX += weight * (x[j] + pull * (x[i] - x[j]));
        sumY += weight * (y[j] + pull * (y[i] - y[j]));
        weights += weight;
      }
    }
    if (weights > 0) {
      x[i] = sumX / weights;
      y[i] = sumY / weights;
    }
  }

  /** Steps between all pairs; one more than the longest way where there is none. */
  private static double[][] distances(int nodes, List<int[]> pairs) {
    List<List<Integer>> neighbours = new ArrayList<>();
    for (int i = 0; i < nodes; i++) {
      neighbours.add(new ArrayList<>());
    }
    for (int[] pair : pairs) {
      neighbours.get(pair[0]).add(pair[1]);
      neighbours.get(pair[1]).add(pair[0]);
    }
    double[][] distances = new double[nodes][];
    double longest = 1;
    for (int i = 0; i < nodes; i++) {
      distances[i] = stepsFrom(i, neighbours);
      longest = Math.max(longest, Arrays.stream(distances[i]).max().orElse(0));
    }
    for (double[] row : distances) {
      for (int j = 0; j < nodes; j++) {
        row[j] = row[j] < 0 ? longest + 1 : row[j];
      }
    }
    return distances;
  }

  private static double[] stepsFrom(int start, List<List<Integer>> neighbours) {
    double[] steps = new double[neighbours.size()];
    Arrays.fill(steps, -1);
    steps[start] = 0;
    Deque<Integer> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      int node = queue.remove();
      for (int next : neighbours.get(node)) {
        if (steps[next] < 0) {
          steps[next] = steps[node] + 1;
          queue.add(next);
        }
      }
    }
    return steps;
  }
}
