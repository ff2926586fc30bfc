package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.report.statistic.Lorenz;
import org.colloquy.report.table.DeferenceOutcome;

/**
 * Who leaves judgement to whom. What programs write is left out; so are deferences that somebody
 * reports of another.
 *
 * @param ties the pairs, the most deferred to first
 * @param left what the ties leave out
 * @param window how long somebody who is named has time to answer
 * @param detectors the names of the detectors that found the positions, in order
 */
public record DeferenceMatrix(
    List<Tie> ties, LeftOut left, Duration window, Set<String> detectors) {

  /**
   * How often one defers to another.
   *
   * @param from who defers
   * @param to to whom
   * @param direct "I leave that to Ben", or "Ben might want to comment"
   * @param invitations those of the direct ones that invite or ask
   * @param conditional "if Ben agrees, so do I"
   * @param outcomes how many, of all of these, were answered
   */
  public record Tie(
      Deferee from,
      Deferee to,
      int direct,
      int invitations,
      int conditional,
      Map<DeferenceOutcome, Integer> outcomes) {

    /** Checks that no part is null, and copies collections. */
    public Tie {
      requireNonNull(from, "from must not be null");
      requireNonNull(to, "to must not be null");
      outcomes = Map.copyOf(outcomes);
    }

    /**
     * Direct and conditional ones.
     *
     * @return how many deferences there are from the one to the other
     */
    public int total() {
      return direct + conditional;
    }

    /**
     * {@return how many had this outcome}
     *
     * @param outcome what came of a deference
     */
    public int count(DeferenceOutcome outcome) {
      return outcomes.getOrDefault(outcome, 0);
    }
  }

  /**
   * Deferences that no tie counts.
   *
   * @param reported told of somebody else
   * @param automatic of or to programs
   * @param self of somebody to themselves
   */
  public record LeftOut(int reported, int automatic, int self) {}

  /** Checks that no part is null, and copies collections. */
  public DeferenceMatrix {
    ties = List.copyOf(ties);
    requireNonNull(left, "left must not be null");
    requireNonNull(window, "window must not be null");
    detectors = new TreeSet<>(detectors);
  }

  /** {@return the number of deferences} */
  public int total() {
    return ties.stream().mapToInt(Tie::total).sum();
  }

  /** {@return the number of deferences that hang on what the other says} */
  public int conditional() {
    return ties.stream().mapToInt(Tie::conditional).sum();
  }

  /** {@return how often each is deferred to, the most first} */
  public Map<Deferee, Integer> in() {
    Map<Deferee, Integer> in = new LinkedHashMap<>();
    ties.forEach(tie -> in.merge(tie.to(), tie.total(), Integer::sum));
    return in;
  }

  /**
   * {@return the share of deferences that go to the k most deferred to; NaN without any}
   *
   * @param k at least 1
   */
  public double inShare(int k) {
    int top =
        in().values().stream().sorted((a, b) -> b - a).limit(k).mapToInt(Integer::intValue).sum();
    return total() == 0 ? Double.NaN : (double) top / total();
  }

  /**
   * {@return how unequally deferences are spread over those who are deferred to at all; NaN without
   * any}
   */
  public double gini() {
    return Lorenz.of(in().values().stream().mapToDouble(Integer::doubleValue).toArray()).gini();
  }

  /** {@return how many had each outcome} */
  public Map<DeferenceOutcome, Integer> outcomes() {
    Map<DeferenceOutcome, Integer> sums = new EnumMap<>(DeferenceOutcome.class);
    for (DeferenceOutcome outcome : DeferenceOutcome.values()) {
      sums.put(outcome, ties.stream().mapToInt(tie -> tie.count(outcome)).sum());
    }
    return sums;
  }
}
