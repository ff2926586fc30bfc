package org.colloquy.graph;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.message.MessageId;

/** An edge in the making: its weight and evidence so far. */
final class EdgeSum {
  private final Set<MessageId> evidence = new LinkedHashSet<>();
  private double weight;

  void add(double more, Collection<MessageId> shown) {
    weight += more;
    evidence.addAll(shown);
  }

  Edge edge(String from, String to, EdgeKind kind) {
    return new Edge(from, to, kind, weight, List.copyOf(evidence));
  }
}
