package org.colloquy.graph;

/**
 * Gives each person of a graph a number. What is counted is the caller's choice, by the graph that
 * is given: weights of different kinds of edges have different units, so that one kind, or kinds of
 * one unit, should be taken at a time; several edges from one person to another count as one edge
 * of their summed weight, and edges from a person to themselves do not count.
 *
 * <pre>{@code
 * VertexScores scores = Betweenness.standard().scores(graph.only(EdgeKind.REPLY));
 *
 * VertexMetric partners =                       // one of one's own
 *     graph ->
 *         VertexScores.of(
 *             graph, person -> graph.edges().stream().filter(e -> e.to().equals(person.id())).count());
 * }</pre>
 *
 * Implementations are immutable and give the same scores for the same graph.
 */
@FunctionalInterface
public interface VertexMetric {

  /**
   * {@return the score of every person of the graph}
   *
   * @param graph the graph, which is not changed
   */
  VertexScores scores(ParticipantGraph graph);
}
