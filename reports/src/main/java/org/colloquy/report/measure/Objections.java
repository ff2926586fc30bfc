package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.position.ObjectionState;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.table.Observation;

/**
 * What becomes of objections: how far they have come, how long they stay unsettled, and how many
 * are open on each day.
 *
 * <p>Settled is an objection that the other side concedes, or that its holder confirms to be met or
 * withdraws without a condition. That somebody claims to have met it settles nothing. One that is
 * not settled is censored at the archive's last message.
 *
 * @param states number of objections that have come so far
 * @param reported those of them that are known only from what somebody else tells
 * @param curve share still unsettled, by seconds since they were raised
 * @param days from the first one raised to the archive's last day, without gaps
 * @param left objections that neither curve nor days count
 * @param quiet how long nothing must happen before a thread counts as ended
 * @param detectors the names of the detectors that found the objections, in order
 * @param window the time that the archive covers; empty without a date
 */
public record Objections(
    Map<ObjectionState, Integer> states,
    int reported,
    KaplanMeier curve,
    List<Day> days,
    LeftOut left,
    Duration quiet,
    Set<String> detectors,
    Optional<Observation.Window> window) {

  /**
   * A day, UTC.
   *
   * @param day the day
   * @param raised objections raised on it
   * @param settled objections settled on it
   * @param open raised and not settled by its end
   * @param openInActive those of them whose thread has a message later than the quiet window before
   */
  public record Day(LocalDate day, int raised, int settled, int open, int openInActive) {}

  /**
   * Objections without a time.
   *
   * @param notRaised it is not known when they were raised: they are told by others or known from a
   *     quote, or their message has no date
   * @param settlingUndated they are settled nobody knows when
   * @param impossible a date cannot be believed, or they are settled before they are raised
   */
  public record LeftOut(int notRaised, int settlingUndated, int impossible) {

    /** {@return the number of objections left out} */
    public int total() {
      return notRaised + settlingUndated + impossible;
    }
  }

  /** Checks that no part is null, and copies collections. */
  public Objections {
    states = Map.copyOf(states);
    requireNonNull(curve, "curve must not be null");
    days = List.copyOf(days);
    requireNonNull(left, "left must not be null");
    requireNonNull(quiet, "quiet must not be null");
    detectors = new TreeSet<>(detectors);
    requireNonNull(window, "window must not be null");
  }

  /**
   * {@return the number of objections that have come so far}
   *
   * @param state which one
   */
  public int count(ObjectionState state) {
    return states.getOrDefault(state, 0);
  }

  /** {@return the number of objections} */
  public int total() {
    return states.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** {@return the number of objections that are settled} */
  public int settled() {
    return states.entrySet().stream()
        .filter(entry -> entry.getKey().isSettled())
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
