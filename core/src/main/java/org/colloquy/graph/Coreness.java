package org.colloquy.graph;

import java.util.Map;

/**
 * The largest k such that the person belongs to a group in which everybody is tied to at least k
 * others of the group: the k-core (Seidman, "Network structure and minimum degree", Social Networks
 * 5, 1983), without directions and weights. JGraphT computes it by the algorithm of Matula and Beck
 * (1983); time is linear in the edges.
 */
public final class Coreness implements VertexMetric {

  private Coreness() {}

  /** {@return the metric; it has no options} */
  public static Coreness standard() {
    return new Coreness();
  }

  @Override
  public VertexScores scores(ParticipantGraph graph) {
    Map<String, Integer> scores =
        new org.jgrapht.alg.scoring.Coreness<>(Ties.of(graph).undirected()).getScores();
    return VertexScores.of(graph, person -> scores.getOrDefault(person.id(), 0));
  }
}
