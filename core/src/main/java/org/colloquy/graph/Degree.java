package org.colloquy.graph;

/**
 * How many others a person is tied to, or how strongly: degree centrality (Freeman, "Centrality in
 * social networks: conceptual clarification", Social Networks 1, 1978/79), not normalised, and its
 * weighted form, the strength (Barrat et al., "The architecture of complex weighted networks", PNAS
 * 101, 2004). Time is linear in the edges.
 */
public final class Degree implements VertexMetric {
  private final boolean incoming;
  private final boolean weighted;

  private Degree(boolean incoming, boolean weighted) {
    this.incoming = incoming;
    this.weighted = weighted;
  }

  /** {@return the number of others from whom an edge leads to the person} */
  public static Degree in() {
    return new Degree(true, false);
  }

  /** {@return the number of others to whom an edge leads from the person} */
  public static Degree out() {
    return new Degree(false, false);
  }

  /** {@return the weight of all edges from others to the person} */
  public static Degree inWeight() {
    return new Degree(true, true);
  }

  /** {@return the weight of all edges from the person to others} */
  public static Degree outWeight() {
    return new Degree(false, true);
  }

  @Override
  public VertexScores scores(ParticipantGraph graph) {
    double[] sums = new double[graph.vertices().size()];
    Ties.of(graph)
        .weights()
        .forEach(
            (pair, weight) -> sums[incoming ? pair.to() : pair.from()] += weighted ? weight : 1);
    return Scores.exact(graph, sums);
  }
}
