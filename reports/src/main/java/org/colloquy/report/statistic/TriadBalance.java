package org.colloquy.report.statistic;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How balanced a signed graph is in its triads (Cartwright and Harary, Psychological Review 63,
 * 1956): three vertices, each two of them tied; balanced when the product of the signs is positive.
 *
 * @param friends triads with three positive edges; balanced
 * @param oneNegative triads with one negative edge; not balanced
 * @param twoNegative triads with two negative edges, a common enemy; balanced
 * @param enemies triads with three negative edges; not balanced
 */
public record TriadBalance(long friends, long oneNegative, long twoNegative, long enemies) {
  /** Of fewer triads than this, a share says nothing. */
  public static final int FEWEST = 5;

  /**
   * Counts the triads of a graph, each pair of vertices given at most once. Each triad is found
   * from its vertex of the lowest degree, so that the work is at most in the order of edges^1.5.
   *
   * @param vertices number of vertices
   * @param edges the signed ties
   * @return how many triads of each kind there are
   */
  public static TriadBalance of(int vertices, List<SignedPair> edges) {
    int[] degree = new int[vertices];
    for (SignedPair edge : edges) {
      degree[edge.a()]++;
      degree[edge.b()]++;
    }
    List<Map<Integer, Boolean>> higher = new ArrayList<>();
    for (int vertex = 0; vertex < vertices; vertex++) {
      higher.add(new HashMap<>());
    }
    for (SignedPair edge : edges) {
      boolean up =
          degree[edge.a()] < degree[edge.b()]
              || (degree[edge.a()] == degree[edge.b()] && edge.a() < edge.b());
      higher.get(up ? edge.a() : edge.b()).put(up ? edge.b() : edge.a(), edge.positive());
    }
    long[] byNegatives = new long[4];
    higher.forEach(ties -> count(ties, higher, byNegatives));
    return new TriadBalance(byNegatives[0], byNegatives[1], byNegatives[2], byNegatives[3]);
  }

  /** Counts the triads whose lowest vertex has these ties to higher ones. */
  private static void count(
      Map<Integer, Boolean> ties, List<Map<Integer, Boolean>> higher, long[] byNegatives) {
    ties.forEach(
        (middle, first) ->
            higher
                .get(middle)
                .forEach(
                    (top, second) -> {
                      Boolean third = ties.get(top);
                      if (third != null) {
                        byNegatives[(first ? 0 : 1) + (second ? 0 : 1) + (third ? 0 : 1)]++;
                      }
                    }));
  }

  /** {@return the number of triads} */
  public long triads() {
    return friends + oneNegative + twoNegative + enemies;
  }

  /** {@return the number of balanced triads} */
  public long balanced() {
    return friends + twoNegative;
  }

  /** {@return the share of balanced triads; empty under {@link #FEWEST} triads} */
  public OptionalDouble share() {
    return triads() < FEWEST
        ? OptionalDouble.empty()
        : OptionalDouble.of((double) balanced() / triads());
  }
}
