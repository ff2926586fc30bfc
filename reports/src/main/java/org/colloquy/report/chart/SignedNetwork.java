package org.colloquy.report.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.colloquy.graph.EdgeKind;
import org.colloquy.person.Person;
import org.colloquy.report.measure.SignedGraph;

/**
 * The part of a signed graph that a picture can show: the strongest ties, each with its sign, among
 * the people with the most positions given and received.
 *
 * @param network the people and ties as they are drawn
 * @param drawn the ties drawn
 */
record SignedNetwork(Network network, Set<SignedGraph.Tie> drawn) {
  /** Among so many people ties are looked for. */
  static final int MOST_PEOPLE = 16;

  private static final int MOST_TIES = 48;
  private static final double LONGEST_NAME = 130;

  static SignedNetwork of(SignedGraph data) {
    SignedGraph core = data.core(MOST_PEOPLE);
    List<SignedGraph.Tie> ties =
        core.ties().stream()
            .filter(tie -> tie.net() != 0)
            .sorted(Comparator.comparingDouble(tie -> -Math.abs(tie.net())))
            .limit(MOST_TIES)
            .toList();
    List<Person> shown = core.people().stream().filter(person -> isTied(person, ties)).toList();
    Map<String, Integer> places = new HashMap<>();
    shown.forEach(person -> places.put(person.id(), places.size()));
    List<String> names = ShortNames.of(shown.stream().map(Person::name).toList(), LONGEST_NAME);
    List<Network.Node> nodes = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      nodes.add(new Network.Node(names.get(i), data.positions(shown.get(i))));
    }
    return new SignedNetwork(
        new Network(
            nodes,
            ties.stream().map(tie -> tie(tie, places)).toList(),
            data.people().size() - shown.size(),
            List.of()),
        ties.stream().collect(Collectors.toSet()));
  }

  private static boolean isTied(Person person, List<SignedGraph.Tie> ties) {
    return ties.stream()
        .anyMatch(tie -> tie.from().equals(person.id()) || tie.to().equals(person.id()));
  }

  private static Network.Tie tie(SignedGraph.Tie tie, Map<String, Integer> places) {
    return new Network.Tie(
        places.getOrDefault(tie.from(), 0),
        places.getOrDefault(tie.to(), 0),
        tie.net() > 0 ? EdgeKind.AGREE : EdgeKind.OBJECT,
        Math.abs(tie.net()));
  }
}
