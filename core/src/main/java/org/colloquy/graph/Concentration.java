package org.colloquy.graph;

import java.util.Arrays;

/**
 * How much of what leads from persons comes from few of them. The Gini coefficient (Gini 1912; in
 * the form for n values, Σ (2i - n - 1) x(i) / (n Σ x), of the sorted weights) is 0 where all give
 * the same, and near 1 where one gives all. The core is the fewest persons whose edges make a share
 * of the whole weight: 80 % after Mockus, Fielding and Herbsleb ("Two case studies of open source
 * software development: Apache and Mozilla", ACM TOSEM 11, 2002). Both count all persons of the
 * graph, those who give nothing, too, and rest on n of them; none where nobody gives anything. Time
 * is n log n.
 */
public final class Concentration implements GraphMetric {
  /** The share of the weight that the core makes. */
  public static final double CORE = 0.8;

  /** Sums of thirds and the like may miss the share by this much. */
  private static final double ROUNDING = 1e-9;

  private final boolean gini;
  private final double share;

  private Concentration(boolean gini, double share) {
    this.gini = gini;
    this.share = share;
  }

  /** {@return the Gini coefficient of the outgoing weight} */
  public static Concentration gini() {
    return new Concentration(true, CORE);
  }

  /** {@return the number of persons who make 80 % of the weight} */
  public static Concentration core() {
    return core(CORE);
  }

  /**
   * {@return the number of persons who make a share of the weight, above 0 and at most 1}
   *
   * @param share above 0 and at most 1
   */
  public static Concentration core(double share) {
    if (!(share > 0 && share <= 1)) {
      throw new IllegalArgumentException("share " + share + " must be in (0, 1]");
    }
    return new Concentration(false, share);
  }

  @Override
  public GraphScore score(ParticipantGraph graph) {
    double[] given = new double[graph.vertices().size()];
    Ties.of(graph).weights().forEach((pair, weight) -> given[pair.from()] += weight);
    Arrays.sort(given);
    double all = Arrays.stream(given).sum();
    if (all == 0) {
      return GraphScore.none(given.length);
    }
    return GraphScore.of(gini ? gini(given, all) : core(given, all), given.length);
  }

  private static double gini(double[] sorted, double all) {
    double sum = 0;
    for (int i = 0; i < sorted.length; i++) {
      sum += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
    }
    return sum / (sorted.length * all);
  }

  private int core(double[] sorted, double all) {
    double sum = 0;
    int persons = 0;
    for (int i = sorted.length - 1; i >= 0 && sum < all * (share - ROUNDING); i--) {
      sum += sorted[i];
      persons++;
    }
    return persons;
  }
}
