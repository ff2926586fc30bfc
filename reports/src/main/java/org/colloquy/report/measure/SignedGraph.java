package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colloquy.person.Person;
import org.colloquy.report.statistic.TriadBalance;

/**
 * Who agrees with whom, and who objects to whom, over the whole archive (compare Hassan, Abu-Jbara
 * and Radev, TextGraphs-7, 2012; Dinh, Rezapour, Jiang and Diesner, 2023).
 *
 * <p>Counted are direct positions of a person towards another one. For triads the two directions of
 * a pair are added up: its sign is that of the agreeing less the objecting confidence, and a pair
 * where both are equal is not tied.
 *
 * @param people those with a tie, in order of their ids' numbers; in a core, the busiest first
 * @param ties who takes positions towards whom
 * @param period how long a slice of time is
 * @param slices from the first to the last one of the archive, without gaps; each with its own ties
 * @param tally what was counted
 * @param detectors the names of the detectors that found the positions, in order
 */
public record SignedGraph(
    List<Person> people,
    List<Tie> ties,
    Period period,
    List<Slice> slices,
    Count tally,
    Set<String> detectors) {

  /**
   * One direction of a pair.
   *
   * @param from id of the person who takes the positions
   * @param to id of the person towards whom
   * @param agree sum of the confidences of the agreeing ones
   * @param object sum of the confidences of the objecting ones
   * @param positions number of both
   */
  public record Tie(String from, String to, double agree, double object, int positions) {

    /**
     * Agreement less objection: its sign is that of the tie.
     *
     * @return above 0 for agreement, below 0 for objection
     */
    public double net() {
      return agree - object;
    }
  }

  /**
   * The ties of a stretch of time.
   *
   * @param start its first day, UTC
   * @param ties who agreed and objected with whom in it
   */
  public record Slice(LocalDate start, List<Tie> ties) {

    /** Checks that no part is null, and copies collections. */
    public Slice {
      requireNonNull(start, "start must not be null");
      ties = List.copyOf(ties);
    }

    /** {@return the signs of the pairs of this time alone} */
    public Signs signs() {
      return SignedTies.of(ties).signs();
    }

    /** {@return the balance of the ties of this time alone} */
    public TriadBalance balance() {
      return SignedTies.of(ties).balance();
    }
  }

  /**
   * How many pairs have which sign.
   *
   * @param positive pairs that agree more than they object
   * @param negative pairs that object more
   */
  public record Signs(int positive, int negative) {

    /** {@return pairs that have a sign} */
    public int pairs() {
      return positive + negative;
    }

    /**
     * {@return the share of balanced triads to be expected if the same signs were dealt to the
     * pairs at random: p³ + 3·p·q², with p positive and q negative; NaN without pairs} A balance
     * beyond it is what Leskovec, Huttenlocher and Kleinberg (CHI 2010) look for.
     */
    public double byChance() {
      double p = (double) positive / pairs();
      return pairs() == 0 ? Double.NaN : p * p * p + 3 * p * (1 - p) * (1 - p);
    }
  }

  /**
   * What was counted, and what was not.
   *
   * @param positions positions in the ties
   * @param trailers those of them that are trailer lines, such as "Reviewed-by: …"
   * @param apart agreeing or objecting, but reported or conditional
   * @param untied direct, but by or towards nobody who is known
   * @param self towards oneself
   * @param automatic by or towards programs
   * @param undated those in the ties that no slice holds, since they stand in a quote or have no
   *     date that can be believed
   */
  public record Count(
      int positions, int trailers, int apart, int untied, int self, int automatic, int undated) {}

  /** Checks that no part is null, and copies collections. */
  public SignedGraph {
    people = List.copyOf(people);
    ties = List.copyOf(ties);
    requireNonNull(period, "period must not be null");
    slices = List.copyOf(slices);
    requireNonNull(tally, "tally must not be null");
    detectors = new TreeSet<>(detectors);
  }

  /** {@return the balance of the whole archive} */
  public TriadBalance balance() {
    return SignedTies.of(ties).balance();
  }

  /** {@return the least number of pairs against two camps; empty where it would take too long} */
  public OptionalInt frustration() {
    return SignedTies.of(ties).frustration();
  }

  /**
   * {@return the same with the people only who have the most positions, given or received, and the
   * ties among them; its slices and counts stay as they are}
   *
   * @param most how many people, at least 0
   */
  public SignedGraph core(int most) {
    Map<String, Integer> positions = new HashMap<>();
    for (Tie tie : ties) {
      positions.merge(tie.from(), tie.positions(), Integer::sum);
      positions.merge(tie.to(), tie.positions(), Integer::sum);
    }
    // the sort is stable: of equals, the earlier id stands first
    List<Person> busiest =
        people.stream()
            .sorted(Comparator.comparing(person -> -positions.getOrDefault(person.id(), 0)))
            .limit(most)
            .toList();
    Set<String> ids = busiest.stream().map(Person::id).collect(Collectors.toSet());
    List<Tie> among =
        ties.stream().filter(tie -> ids.contains(tie.from()) && ids.contains(tie.to())).toList();
    return new SignedGraph(busiest, among, period, slices, tally, detectors);
  }

  /**
   * {@return the number of positions that a person gave or received in these ties}
   *
   * @param person one of {@link #people}
   */
  public int positions(Person person) {
    return ties.stream()
        .filter(tie -> tie.from().equals(person.id()) || tie.to().equals(person.id()))
        .mapToInt(Tie::positions)
        .sum();
  }

  /** {@return the signs of the pairs of the whole archive} */
  public Signs signs() {
    return SignedTies.of(ties).signs();
  }
}
