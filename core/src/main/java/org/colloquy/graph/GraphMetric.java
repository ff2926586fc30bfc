package org.colloquy.graph;

/**
 * Gives a whole graph a number. As with {@link VertexMetric}, the caller chooses the edges that
 * count, several edges from one person to another count as one of their summed weight, and edges
 * from a person to themselves do not count.
 *
 * <pre>{@code
 * GraphMetric density =
 *     graph -> {
 *       int n = graph.vertices().size();
 *       return GraphScore.of((double) graph.withoutLoops().edges().size() / (n * (n - 1)), n);
 *     };
 * }</pre>
 *
 * Implementations are immutable and give the same score for the same graph.
 */
@FunctionalInterface
public interface GraphMetric {

  /**
   * {@return the score of the graph}
   *
   * @param graph the graph, which is not changed
   */
  GraphScore score(ParticipantGraph graph);
}
