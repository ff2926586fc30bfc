package org.colloquy.graph;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.colloquy.person.Person;

/** Cuts a graph by the dates of its contacts. */
final class GraphSlices {
  private final UnaryOperator<LocalDate> start;
  private final SortedMap<LocalDate, List<Edge>> slices = new TreeMap<>();

  private GraphSlices(UnaryOperator<LocalDate> start) {
    this.start = start;
  }

  static SortedMap<LocalDate, ParticipantGraph> of(
      ParticipantGraph graph, UnaryOperator<LocalDate> start) {
    GraphSlices slices = new GraphSlices(start);
    graph.edges().forEach(slices::cut);
    Map<String, Integer> places = new HashMap<>();
    graph.vertices().forEach(person -> places.put(person.id(), places.size()));
    SortedMap<LocalDate, ParticipantGraph> graphs = new TreeMap<>();
    slices.slices.forEach(
        (day, edges) ->
            graphs.put(day, new ParticipantGraph(tied(edges, graph.vertices(), places), edges)));
    return graphs;
  }

  private void cut(Edge edge) {
    Map<LocalDate, List<Contact>> parts = new HashMap<>();
    for (Contact contact : edge.contacts()) {
      contact
          .date()
          .map(date -> start.apply(LocalDate.ofInstant(date, ZoneOffset.UTC)))
          .ifPresent(day -> parts.computeIfAbsent(day, d -> new ArrayList<>(1)).add(contact));
    }
    parts.forEach(
        (day, contacts) ->
            slices
                .computeIfAbsent(day, d -> new ArrayList<>())
                .add(Edge.of(edge.from(), edge.to(), edge.kind(), contacts)));
  }

  private static List<Person> tied(
      List<Edge> edges, List<Person> vertices, Map<String, Integer> places) {
    Set<Integer> tied = new HashSet<>();
    for (Edge edge : edges) {
      tied.add(places.getOrDefault(edge.from(), 0));
      tied.add(places.getOrDefault(edge.to(), 0));
    }
    return tied.stream().sorted().map(vertices::get).toList();
  }
}
