package org.colloquy.report.chart;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.graph.Edge;
import org.colloquy.graph.EdgeKind;
import org.colloquy.graph.ParticipantGraph;
import org.colloquy.person.Person;

/**
 * The part of a thread's graph that a picture can show: the people with the most messages and ties,
 * and the ties between them. Quotes, answered passages and names are left to the data, for they
 * follow the replies; so are ties of a person to themselves.
 *
 * @param nodes the people, those with the most messages first
 * @param ties the ties between them
 * @param hidden number of people left out
 * @param rows all ties of the graph, for the data file
 */
record Network(List<Node> nodes, List<Tie> ties, int hidden, List<ThreadGraphChart.Row> rows) {

  /** More people than this cannot be told apart in a column of 85 mm. */
  static final int MOST_NODES = 30;

  private static final int LONGEST_NAME = 28;

  private static final Set<EdgeKind> DRAWN =
      EnumSet.of(EdgeKind.REPLY, EdgeKind.AGREE, EdgeKind.OBJECT, EdgeKind.DEFER);

  /**
   * A person.
   *
   * @param name the name to draw
   * @param sent number of their messages in the thread
   */
  record Node(String name, int sent) {}

  /**
   * A tie.
   *
   * @param from index of the node it leaves
   * @param to index of the node it reaches
   */
  record Tie(int from, int to, EdgeKind kind, double weight) {}

  Network {
    nodes = List.copyOf(nodes);
    ties = List.copyOf(ties);
    rows = List.copyOf(rows);
  }

  static Network of(ThreadGraph data) {
    Map<String, Integer> degree = degrees(data.graph());
    List<Person> ranked =
        data.graph().vertices().stream()
            .sorted(
                Comparator.comparing((Person p) -> -data.sent(p))
                    .thenComparing(p -> -degree.getOrDefault(p.id(), 0))
                    .thenComparing(p -> p.id().length())
                    .thenComparing(Person::id))
            .toList();
    List<Person> shown = ranked.stream().limit(MOST_NODES).toList();
    Map<String, Integer> places = new HashMap<>();
    shown.forEach(person -> places.put(person.id(), places.size()));
    Predicate<Edge> isDrawn =
        edge ->
            DRAWN.contains(edge.kind())
                && !edge.from().equals(edge.to())
                && places.containsKey(edge.from())
                && places.containsKey(edge.to());
    return new Network(
        shown.stream()
            .map(p -> new Node(PlainText.of(p.name(), LONGEST_NAME), data.sent(p)))
            .toList(),
        data.graph().edges().stream()
            .filter(isDrawn)
            .map(e -> new Tie(place(places, e.from()), place(places, e.to()), e.kind(), e.weight()))
            .toList(),
        ranked.size() - shown.size(),
        rows(data.graph(), isDrawn));
  }

  private static int place(Map<String, Integer> places, String id) {
    return places.getOrDefault(id, 0);
  }

  private static Map<String, Integer> degrees(ParticipantGraph graph) {
    Map<String, Set<String>> neighbours = new HashMap<>();
    for (Edge edge : graph.edges()) {
      neighbours.computeIfAbsent(edge.from(), id -> new HashSet<>()).add(edge.to());
      neighbours.computeIfAbsent(edge.to(), id -> new HashSet<>()).add(edge.from());
    }
    Map<String, Integer> degrees = new HashMap<>();
    neighbours.forEach((id, others) -> degrees.put(id, others.size()));
    return degrees;
  }

  private static List<ThreadGraphChart.Row> rows(ParticipantGraph graph, Predicate<Edge> isDrawn) {
    Map<String, String> names =
        graph.vertices().stream().collect(toMap(Person::id, Person::name, (a, b) -> a));
    return graph.edges().stream()
        .map(
            e ->
                new ThreadGraphChart.Row(
                    e,
                    names.getOrDefault(e.from(), ""),
                    names.getOrDefault(e.to(), ""),
                    isDrawn.test(e)))
        .toList();
  }
}
