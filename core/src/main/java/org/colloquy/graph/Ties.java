package org.colloquy.graph;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.colloquy.person.Person;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * The simple graph behind a graph of many kinds: one tie for each pair and direction, its weight
 * the sum over the kinds; no loops.
 */
final class Ties {

  /** From one person to another, as their places among the vertices. */
  record Pair(int from, int to) {
    Pair turned() {
      return new Pair(to, from);
    }
  }

  private final ParticipantGraph graph;
  private final Map<Pair, Double> weights = new LinkedHashMap<>();

  private Ties(ParticipantGraph graph) {
    this.graph = graph;
  }

  static Ties of(ParticipantGraph graph) {
    Ties ties = new Ties(graph);
    Map<String, Integer> places = new HashMap<>();
    graph.vertices().forEach(person -> places.put(person.id(), places.size()));
    for (Edge edge : graph.edges()) {
      if (!edge.isLoop()) {
        Pair pair =
            new Pair(places.getOrDefault(edge.from(), -1), places.getOrDefault(edge.to(), -1));
        ties.weights.merge(pair, edge.weight(), Double::sum);
      }
    }
    return ties;
  }

  /** Number of persons. */
  int size() {
    return graph.vertices().size();
  }

  /** The weight of each tie. */
  Map<Pair, Double> weights() {
    return weights;
  }

  /** The weight from one person to another, 0 where nothing ties them. */
  double weight(Pair pair) {
    return weights.getOrDefault(pair, 0.0);
  }

  private String id(int place) {
    return graph.vertices().get(place).id();
  }

  /** The same ties for JGraphT. */
  Graph<String, DefaultWeightedEdge> directed() {
    return filled(new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class));
  }

  /** The same without directions: the weights of both directions add up. */
  Graph<String, DefaultWeightedEdge> undirected() {
    return filled(new SimpleWeightedGraph<>(DefaultWeightedEdge.class));
  }

  private Graph<String, DefaultWeightedEdge> filled(Graph<String, DefaultWeightedEdge> into) {
    for (Person person : graph.vertices()) {
      into.addVertex(person.id());
    }
    weights.forEach(
        (pair, weight) -> {
          DefaultWeightedEdge known = into.getEdge(id(pair.from()), id(pair.to()));
          if (known == null) {
            into.setEdgeWeight(into.addEdge(id(pair.from()), id(pair.to())), weight);
          } else {
            into.setEdgeWeight(known, into.getEdgeWeight(known) + weight);
          }
        });
    return into;
  }
}
