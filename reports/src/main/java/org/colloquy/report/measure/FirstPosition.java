package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.position.Stance;
import org.colloquy.report.statistic.AalenJohansen;
import org.colloquy.report.table.Observation;

/**
 * Which position another person takes first on what a thread begins with: agreeing, objecting and
 * deferring compete to be it.
 *
 * <p>Counted are direct positions in new text; where one message holds several, the first one in
 * its text. A thread without any is not "neutral", but censored at the archive's last message.
 *
 * @param curve share of roots whose first position is of each stance, by seconds since the root
 * @param trailers first positions that are given as trailer lines
 * @param mixed first positions whose message takes another stance, too
 * @param left threads that are not counted
 * @param detectors the names of the detectors that found the positions, in order
 * @param window the time that the archive covers; empty without a date
 */
public record FirstPosition(
    AalenJohansen<Stance> curve,
    int trailers,
    int mixed,
    LeftOutThreads left,
    Set<String> detectors,
    Optional<Observation.Window> window) {

  /** The stances, in the order in which the curve lists them. */
  public static final List<Stance> STANCES = List.of(Stance.AGREE, Stance.OBJECT, Stance.DEFER);

  /** Checks that no part is null, and copies collections. */
  public FirstPosition {
    requireNonNull(curve, "curve must not be null");
    requireNonNull(left, "left must not be null");
    detectors = new TreeSet<>(detectors);
    requireNonNull(window, "window must not be null");
  }

  /** {@return the number of threads on which another person took a position} */
  public int taken() {
    return STANCES.stream().mapToInt(curve::events).sum();
  }
}
