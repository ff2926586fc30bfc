package org.colloquy.graph;

import java.util.List;
import org.colloquy.person.Person;

/**
 * Persons and what ties them: at most one edge for each pair, direction and {@link EdgeKind}.
 * Answers to oneself are edges too, from a person to the same person.
 *
 * @param vertices the persons, in order of their ids' numbers
 * @param edges the ties, ordered by from, to and kind; both ends are vertices
 */
public record ParticipantGraph(List<Person> vertices, List<Edge> edges) {

  public ParticipantGraph {
    vertices = List.copyOf(vertices);
    edges = List.copyOf(edges);
  }
}
