package org.colloquy.graph;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.colloquy.message.MessageId;

/**
 * One kind of tie from one person to another.
 *
 * @param from id of the person who answers, quotes or takes the position
 * @param to id of the person who is answered, quoted or meant
 * @param kind what ties them
 * @param weight how much, in the unit of the kind; above 0
 * @param evidence the messages that show it, in order of first appearance, each once
 */
public record Edge(String from, String to, EdgeKind kind, double weight, List<MessageId> evidence) {

  public Edge {
    requireNonNull(from, "from must not be null");
    requireNonNull(to, "to must not be null");
    requireNonNull(kind, "kind must not be null");
    evidence = List.copyOf(evidence);
    if (!(weight > 0) || evidence.isEmpty()) {
      throw new IllegalArgumentException(
          "edge "
              + from
              + " -> "
              + to
              + " of weight "
              + weight
              + " must have weight > 0 and evidence");
    }
  }
}
