package org.colloquy.graph;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageId;
import org.colloquy.person.Person;

/** Graphs drawn edge by edge, for tests of metrics: {@code new Sketch().edge("a", "b", 2)}. */
final class Sketch {
  private final Map<String, Person> people = new LinkedHashMap<>();
  private final List<Edge> edges = new ArrayList<>();

  /** Somebody, tied or not. */
  Sketch person(String id) {
    people.computeIfAbsent(id, i -> new Person(i, i, List.of(new Mailbox(i, i + "@example.org"))));
    return this;
  }

  /** A reply edge. */
  Sketch edge(String from, String to, double weight) {
    return edge(from, to, EdgeKind.REPLY, weight);
  }

  Sketch edge(String from, String to, EdgeKind kind, double weight) {
    return edge(from, to, kind, new Contact(id(), Optional.empty(), weight));
  }

  /** An edge with a contact for each date. */
  Sketch edge(String from, String to, EdgeKind kind, String... dates) {
    return edge(
        from,
        to,
        kind,
        Arrays.stream(dates)
            .map(date -> new Contact(id(), Optional.of(Instant.parse(date)), 1))
            .toArray(Contact[]::new));
  }

  private Sketch edge(String from, String to, EdgeKind kind, Contact... contacts) {
    person(from).person(to);
    edges.add(Edge.of(from, to, kind, List.of(contacts)));
    return this;
  }

  private MessageId id() {
    return new MessageId("<" + edges.size() + "@example.org>");
  }

  Person get(String id) {
    return Optional.ofNullable(people.get(id)).orElseThrow();
  }

  ParticipantGraph graph() {
    return new ParticipantGraph(List.copyOf(people.values()), edges);
  }
}
