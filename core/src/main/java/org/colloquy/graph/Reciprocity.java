package org.colloquy.graph;

import java.util.Map;

/**
 * The share of ties that are returned. Plain: ties with a tie back, over all ties (Wasserman and
 * Faust, "Social Network Analysis", 1994, section 12.3). Weighted: the weight that is returned, Σ
 * min(w(i,j), w(j,i)) over all ordered pairs, over the whole weight (Squartini et al., "Reciprocity
 * of weighted networks", Scientific Reports 3, 2013). Rests on n ties; none without a tie. Time is
 * linear in the edges.
 */
public final class Reciprocity implements GraphMetric {
  private final boolean weighted;

  private Reciprocity(boolean weighted) {
    this.weighted = weighted;
  }

  /** {@return a metric for which each tie counts 1} */
  public static Reciprocity plain() {
    return new Reciprocity(false);
  }

  /** {@return a metric for which each tie counts its weight} */
  public static Reciprocity weighted() {
    return new Reciprocity(true);
  }

  @Override
  public GraphScore score(ParticipantGraph graph) {
    Ties ties = Ties.of(graph);
    double returned = 0;
    double all = 0;
    for (Map.Entry<Ties.Pair, Double> tie : ties.weights().entrySet()) {
      double there = weighted ? tie.getValue() : 1;
      double back = ties.weight(tie.getKey().turned());
      returned += Math.min(there, weighted ? back : Math.signum(back));
      all += there;
    }
    int n = ties.weights().size();
    return n == 0 ? GraphScore.none(0) : GraphScore.of(returned / all, n);
  }
}
