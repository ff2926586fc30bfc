package org.colloquy.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The share of triads that are balanced: with three agreeing pairs, or one ("my enemy's enemy"). A
 * triad is three persons with a sign between each two of them (Cartwright and Harary, "Structural
 * balance", Psychological Review 63, 1956; the degree of balance of 3-cycles). The sign of a pair
 * is that of what {@link EdgeKind#AGREE} weighs more than {@link EdgeKind#OBJECT} in both
 * directions together, and a pair in which both weigh the same has none; other kinds do not count.
 * Rests on n triads, and there is no score for fewer than {@value #FEWEST}. All triangles are
 * listed from their vertex of the least degree (Chiba and Nishizeki, "Arboricity and subgraph
 * listing algorithms", SIAM Journal on Computing 14, 1985): time is pairs to the power of 1.5.
 */
public final class SignedBalance implements GraphMetric {
  /** Fewer triads than this say nothing of a group. */
  public static final int FEWEST = 5;

  private final int fewest;

  private SignedBalance(int fewest) {
    this.fewest = fewest;
  }

  /**
   * With a floor of {@value #FEWEST} triads.
   *
   * @return the metric
   */
  public static SignedBalance standard() {
    return atLeast(FEWEST);
  }

  /**
   * With another floor, at least 1.
   *
   * @param triads the fewest on which a score rests
   * @return the metric
   */
  public static SignedBalance atLeast(int triads) {
    if (triads < 1) {
      throw new IllegalArgumentException("triads " + triads + " must be >= 1");
    }
    return new SignedBalance(triads);
  }

  @Override
  public GraphScore score(ParticipantGraph graph) {
    Map<String, Map<String, Boolean>> signs = signs(graph);
    int balanced = 0;
    int triads = 0;
    Map<String, Integer> ranks = ranks(signs);
    for (String one : signs.keySet()) {
      List<String> above = above(one, signs, ranks);
      for (int i = 0; i < above.size(); i++) {
        for (int j = i + 1; j < above.size(); j++) {
          Boolean third = signs.getOrDefault(above.get(i), Map.of()).get(above.get(j));
          if (third != null) {
            triads++;
            boolean same = sign(signs, one, above.get(i)) == sign(signs, one, above.get(j));
            balanced += same == third ? 1 : 0;
          }
        }
      }
    }
    return triads < fewest
        ? GraphScore.none(triads)
        : GraphScore.of((double) balanced / triads, triads);
  }

  /** Whether a pair agrees, by each of its persons. */
  private static Map<String, Map<String, Boolean>> signs(ParticipantGraph graph) {
    Map<Set<String>, Double> sums = new HashMap<>();
    for (Edge edge : graph.withoutLoops().only(EdgeKind.AGREE, EdgeKind.OBJECT).edges()) {
      double signed = edge.kind() == EdgeKind.AGREE ? edge.weight() : -edge.weight();
      sums.merge(Set.of(edge.from(), edge.to()), signed, Double::sum);
    }
    Map<String, Map<String, Boolean>> signs = new HashMap<>();
    sums.forEach(
        (pair, sum) -> {
          List<String> both = List.copyOf(pair);
          if (sum != 0) {
            put(signs, both.get(0), both.get(1), sum > 0);
            put(signs, both.get(1), both.get(0), sum > 0);
          }
        });
    return signs;
  }

  private static void put(
      Map<String, Map<String, Boolean>> signs, String one, String other, boolean agrees) {
    signs.computeIfAbsent(one, o -> new HashMap<>()).put(other, agrees);
  }

  private static boolean sign(Map<String, Map<String, Boolean>> signs, String one, String other) {
    return Boolean.TRUE.equals(signs.getOrDefault(one, Map.of()).get(other));
  }

  /** Places of the persons by their number of pairs. */
  private static Map<String, Integer> ranks(Map<String, Map<String, Boolean>> signs) {
    List<String> order = new ArrayList<>(signs.keySet());
    order.sort((a, b) -> Integer.compare(degree(signs, a), degree(signs, b)));
    Map<String, Integer> ranks = new HashMap<>();
    order.forEach(person -> ranks.put(person, ranks.size()));
    return ranks;
  }

  private static int degree(Map<String, Map<String, Boolean>> signs, String person) {
    return signs.getOrDefault(person, Map.of()).size();
  }

  private static List<String> above(
      String one, Map<String, Map<String, Boolean>> signs, Map<String, Integer> ranks) {
    int rank = ranks.getOrDefault(one, 0);
    Set<String> above = new HashSet<>(signs.getOrDefault(one, Map.of()).keySet());
    above.removeIf(other -> ranks.getOrDefault(other, 0) <= rank);
    return List.copyOf(above);
  }
}
