package org.colloquy.graph;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Puts numbers in the order of a graph's vertices beside their persons. */
final class Scores {

  private Scores() {}

  static VertexScores exact(ParticipantGraph graph, double[] values) {
    return of(graph, values, OptionalInt.empty());
  }

  static VertexScores of(ParticipantGraph graph, double[] values, OptionalInt sample) {
    Map<String, Double> scores = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      scores.put(graph.vertices().get(i).id(), values[i]);
    }
    return new VertexScores(scores, sample);
  }
}
