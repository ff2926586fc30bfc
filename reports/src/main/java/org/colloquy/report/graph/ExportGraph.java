package org.colloquy.report.graph;

import java.util.List;
import org.colloquy.graph.Edge;

/**
 * A participant graph with all that is told of its persons, ready to be written in any {@link
 * GraphFormat}; {@link GraphTally} makes it.
 *
 * @param vertices the persons, in order of their ids' numbers
 * @param edges the ties, ordered by from, to and kind
 */
public record ExportGraph(List<ExportVertex> vertices, List<Edge> edges) {

  /** Copies the collections. */
  public ExportGraph {
    vertices = List.copyOf(vertices);
    edges = List.copyOf(edges);
  }
}
