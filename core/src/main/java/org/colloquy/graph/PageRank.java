package org.colloquy.graph;

import java.util.Map;

/**
 * The share of time that a random walk along the edges spends at a person: PageRank (Brin and Page,
 * "The anatomy of a large-scale hypertextual Web search engine", 1998), the weighted variant, where
 * an edge is taken in proportion to its weight. With edges from those who answer to those who are
 * answered, it is high for whom the much answered answer. Scores add up to 1; from a person without
 * outgoing edges the walk goes on anywhere. JGraphT computes it by power iteration: time is linear
 * in the edges for each of at most {@value #ITERATIONS} rounds, and it ends when no score changes
 * by more than {@value #TOLERANCE}.
 */
public final class PageRank implements VertexMetric {
  /** The share of steps that follow an edge, as in the paper. */
  public static final double DAMPING = 0.85;

  private static final int ITERATIONS = 200;
  private static final double TOLERANCE = 1e-9;

  private final double damping;

  private PageRank(double damping) {
    this.damping = damping;
  }

  /**
   * With a damping factor of {@value #DAMPING}.
   *
   * @return the metric
   */
  public static PageRank standard() {
    return withDamping(DAMPING);
  }

  /**
   * With another damping factor, between 0 and 1.
   *
   * @param damping the share of the weight that goes along edges
   * @return the metric
   */
  public static PageRank withDamping(double damping) {
    if (!(damping > 0 && damping < 1)) {
      throw new IllegalArgumentException("damping " + damping + " must be in (0, 1)");
    }
    return new PageRank(damping);
  }

  @Override
  public VertexScores scores(ParticipantGraph graph) {
    if (graph.vertices().isEmpty()) {
      return Scores.exact(graph, new double[0]);
    }
    Map<String, Double> scores =
        new org.jgrapht.alg.scoring.PageRank<>(
                Ties.of(graph).directed(), damping, ITERATIONS, TOLERANCE)
            .getScores();
    return VertexScores.of(graph, person -> scores.getOrDefault(person.id(), Double.NaN));
  }
}
