package org.colloquy.graph;

import java.util.Map;

/**
 * Of the pairs of others to whom a person is tied, the share who are tied to each other: the local
 * clustering coefficient (Watts and Strogatz, "Collective dynamics of 'small-world' networks",
 * Nature 393, 1998), without directions and weights; 0 for a person tied to fewer than two. JGraphT
 * computes it; time is the sum of the squared degrees at most.
 */
public final class Clustering implements VertexMetric {

  private Clustering() {}

  /** {@return the metric; it has no options} */
  public static Clustering standard() {
    return new Clustering();
  }

  @Override
  public VertexScores scores(ParticipantGraph graph) {
    Map<String, Double> scores =
        new org.jgrapht.alg.scoring.ClusteringCoefficient<>(Ties.of(graph).undirected())
            .getScores();
    return VertexScores.of(graph, person -> scores.getOrDefault(person.id(), 0.0));
  }
}
