package org.colloquy.report.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.colloquy.report.statistic.Frustration;
import org.colloquy.report.statistic.SignedPair;
import org.colloquy.report.statistic.TriadBalance;

/**
 * Ties without their directions, as a graph of numbers.
 *
 * @param people number of people
 * @param pairs the pairs that have a sign
 */
record SignedTies(int people, List<SignedPair> pairs) {
  /** Sums of confidences that should be equal differ by rounding. */
  private static final double NOTHING = 1e-9;

  /** Adds up both directions of each pair. */
  static SignedTies of(List<SignedGraph.Tie> ties) {
    Map<String, Integer> places = new HashMap<>();
    Map<Integer, TreeMap<Integer, Double>> sums = new TreeMap<>();
    for (SignedGraph.Tie tie : ties) {
      int from = place(tie.from(), places);
      int to = place(tie.to(), places);
      sums.computeIfAbsent(Math.min(from, to), low -> new TreeMap<>())
          .merge(Math.max(from, to), tie.net(), Double::sum);
    }
    List<SignedPair> pairs = new ArrayList<>();
    sums.forEach(
        (low, others) ->
            others.forEach(
                (high, net) -> {
                  if (Math.abs(net) > NOTHING) {
                    pairs.add(new SignedPair(low, high, net > 0));
                  }
                }));
    return new SignedTies(places.size(), pairs);
  }

  private static int place(String person, Map<String, Integer> places) {
    int next = places.size();
    return places.computeIfAbsent(person, id -> next);
  }

  SignedGraph.Signs signs() {
    int positive = (int) pairs.stream().filter(SignedPair::positive).count();
    return new SignedGraph.Signs(positive, pairs.size() - positive);
  }

  TriadBalance balance() {
    return TriadBalance.of(people, pairs);
  }

  OptionalInt frustration() {
    return Frustration.index(people, pairs);
  }
}
