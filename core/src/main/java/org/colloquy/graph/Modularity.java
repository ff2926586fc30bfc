package org.colloquy.graph;

import java.util.List;
import java.util.Set;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.clustering.UndirectedModularityMeasurer;
import org.jgrapht.alg.connectivity.ConnectivityInspector;
import org.jgrapht.graph.DefaultWeightedEdge;

/**
 * How much more weight lies within groups than chance would put there: modularity (Newman,
 * "Analysis of weighted networks", Physical Review E 70, 2004), without directions, of the groups
 * that greedy joining finds (Clauset, Newman and Moore, "Finding community structure in very large
 * networks", Physical Review E 70, 2004). From 0, where no grouping beats chance, to below 1.
 * Another way of grouping may find a larger value. Rests on n groups, persons without a tie left
 * out; none without a tie. JGraphT computes it, in about edges times the depth of the joining times
 * log(persons).
 */
public final class Modularity implements GraphMetric {

  private Modularity() {}

  /** {@return the metric; it has no options} */
  public static Modularity standard() {
    return new Modularity();
  }

  @Override
  public GraphScore score(ParticipantGraph graph) {
    Graph<String, DefaultWeightedEdge> ties = Ties.of(graph).undirected();
    List<String> alone = ties.vertexSet().stream().filter(v -> ties.degreeOf(v) == 0).toList();
    ties.removeAllVertices(alone);
    if (ties.edgeSet().isEmpty()) {
      return GraphScore.none(0);
    }
    joinPieces(ties);
    List<Set<String>> groups = new GreedyModularityAlgorithm<>(ties).getClustering().getClusters();
    return GraphScore.of(
        new UndirectedModularityMeasurer<>(ties).modularity(groups), groups.size());
  }

  /**
   * Ties the pieces of a graph to each other, without weight: that joins no groups, and JGraphT
   * fails where each piece is one group and nothing is left to join.
   */
  private static void joinPieces(Graph<String, DefaultWeightedEdge> ties) {
    List<String> ends =
        new ConnectivityInspector<>(ties)
            .connectedSets().stream().map(piece -> piece.iterator().next()).toList();
    for (String end : ends.subList(1, ends.size())) {
      ties.setEdgeWeight(ties.addEdge(ends.get(0), end), 0);
    }
  }
}
