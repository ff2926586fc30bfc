package org.colloquy.graph;

import java.util.Arrays;

/**
 * How much of all deference goes to few: the share of the weight of {@link EdgeKind#DEFER} edges
 * that leads to the persons who are most deferred to; other kinds do not count. The in-share is
 * what the concentration ratio of economics (CR, the share of the k largest) is to in-strength.
 * Rests on n persons who are deferred to; none where nobody is. Time is linear in the edges.
 */
public final class DeferenceShare implements GraphMetric {
  private final int persons;

  private DeferenceShare(int persons) {
    this.persons = persons;
  }

  /**
   * {@return the share of so many persons, at least 1}
   *
   * @param persons at least 1
   */
  public static DeferenceShare ofTop(int persons) {
    if (persons < 1) {
      throw new IllegalArgumentException("persons " + persons + " must be >= 1");
    }
    return new DeferenceShare(persons);
  }

  @Override
  public GraphScore score(ParticipantGraph graph) {
    double[] received = new double[graph.vertices().size()];
    Ties.of(graph.only(EdgeKind.DEFER))
        .weights()
        .forEach((pair, weight) -> received[pair.to()] += weight);
    double[] sorted = Arrays.stream(received).filter(weight -> weight > 0).sorted().toArray();
    if (sorted.length == 0) {
      return GraphScore.none(0);
    }
    double top = Arrays.stream(sorted, Math.max(0, sorted.length - persons), sorted.length).sum();
    return GraphScore.of(top / Arrays.stream(sorted).sum(), sorted.length);
  }
}
