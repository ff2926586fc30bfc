package org.colloquy.report.statistic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Puts things in a row so that like stands beside like: average linkage (Sokal and Michener 1958),
 * then the order of its leaves with the least sum of distances between neighbours, among all that
 * the tree allows (Bar-Joseph, Gifford and Jaakkola, Bioinformatics 17, 2001). Of equals the lowest
 * numbers win, and the end with the lower number stands first, so the same distances give the same
 * order. Cost: n⁴ at worst; meant for the few rows of a picture.
 */
public final class Seriation {
  private final double[][] distance;

  /** By node, the least length of an order of its leaves with given first and last leaf. */
  private final List<double[][]> lengths = new ArrayList<>();

  private Seriation(double[][] distance) {
    this.distance = distance;
  }

  /** A node of the tree: a leaf, or two nodes that were joined. */
  private record Node(int number, List<Integer> leaves, Optional<Joined> joined) {}

  private record Joined(Node left, Node right) {}

  /** Two leaves. */
  private record Pair(int first, int second) {}

  /**
   * {@return the order of n things}
   *
   * @param distances n × n, symmetric, at least 0
   */
  public static List<Integer> order(double[][] distances) {
    return distances.length == 0 ? List.of() : new Seriation(distances).order();
  }

  private List<Integer> order() {
    Node root = tree();
    Pair ends = new Pair(root.leaves().get(0), root.leaves().get(0));
    double shortest = Double.POSITIVE_INFINITY;
    for (int first : root.leaves()) {
      for (int last : root.leaves()) {
        double length = lengths.get(root.number())[first][last];
        if (length < shortest) {
          shortest = length;
          ends = new Pair(first, last);
        }
      }
    }
    List<Integer> order = new ArrayList<>(leaves(root, ends));
    if (order.get(0) > order.get(order.size() - 1)) {
      Collections.reverse(order);
    }
    return List.copyOf(order);
  }

  /** Joins the two nearest nodes until one is left. */
  private Node tree() {
    List<Node> open = new ArrayList<>();
    for (int i = 0; i < distance.length; i++) {
      open.add(new Node(i, List.of(i), Optional.empty()));
      double[][] length = unreachable();
      length[i][i] = 0;
      lengths.add(length);
    }
    while (open.size() > 1) {
      Pair nearest = nearest(open);
      Node right = open.remove(nearest.second());
      Node left = open.remove(nearest.first());
      List<Integer> leaves =
          Stream.concat(left.leaves().stream(), right.leaves().stream()).sorted().toList();
      open.add(new Node(lengths.size(), leaves, Optional.of(new Joined(left, right))));
      lengths.add(join(left, right));
    }
    return open.get(0);
  }

  private double[][] unreachable() {
    double[][] length = new double[distance.length][distance.length];
    for (double[] row : length) {
      Arrays.fill(row, Double.POSITIVE_INFINITY);
    }
    return length;
  }

  private Pair nearest(List<Node> open) {
    Pair nearest = new Pair(0, 1);
    double shortest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < open.size(); i++) {
      for (int j = i + 1; j < open.size(); j++) {
        double mean = mean(open.get(i).leaves(), open.get(j).leaves());
        if (mean < shortest) {
          shortest = mean;
          nearest = new Pair(i, j);
        }
      }
    }
    return nearest;
  }

  private double mean(List<Integer> some, List<Integer> others) {
    double sum = 0;
    for (int i : some) {
      for (int j : others) {
        sum += distance[i][j];
      }
    }
    return sum / some.size() / others.size();
  }

  /** The shortest orders of two nodes side by side, for each leaf at either end. */
  private double[][] join(Node left, Node right) {
    double[][] length = unreachable();
    for (int first : left.leaves()) {
      for (int last : right.leaves()) {
        Pair ends = new Pair(first, last);
        length[first][last] = length(left, right, ends, middle(left, right, ends));
        length[last][first] = length[first][last];
      }
    }
    return length;
  }

  /** The leaves that meet where two nodes stand side by side. */
  private Pair middle(Node left, Node right, Pair ends) {
    Pair best = new Pair(left.leaves().get(0), right.leaves().get(0));
    double shortest = Double.POSITIVE_INFINITY;
    for (int a : left.leaves()) {
      for (int b : right.leaves()) {
        double length = length(left, right, ends, new Pair(a, b));
        if (length < shortest) {
          shortest = length;
          best = new Pair(a, b);
        }
      }
    }
    return best;
  }

  private double length(Node left, Node right, Pair ends, Pair middle) {
    return lengths.get(left.number())[ends.first()][middle.first()]
        + distance[middle.first()][middle.second()]
        + lengths.get(right.number())[middle.second()][ends.second()];
  }

  private List<Integer> leaves(Node node, Pair ends) {
    if (node.joined().isEmpty()) {
      return node.leaves();
    }
    Node left = node.joined().get().left();
    Node right = node.joined().get().right();
    if (right.leaves().contains(ends.first())) {
      List<Integer> mirrored = leaves(node, new Pair(ends.second(), ends.first()));
      return IntStream.range(0, mirrored.size())
          .mapToObj(i -> mirrored.get(mirrored.size() - 1 - i))
          .toList();
    }
    Pair middle = middle(left, right, ends);
    return Stream.concat(
            leaves(left, new Pair(ends.first(), middle.first())).stream(),
            leaves(right, new Pair(middle.second(), ends.second())).stream())
        .toList();
  }
}
