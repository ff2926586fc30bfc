package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.position.Stance;

/**
 * How agreeing, objecting and deferring share the positions over time.
 *
 * <p>Counted are direct positions in the sender's own words. Positions that are reported,
 * conditional or an invitation stand apart, and so do those in quoted text, whose date is not
 * known.
 *
 * @param period how long a bin is
 * @param bins from the first to the last month of the archive, without gaps
 * @param left what the bins leave out
 * @param detectors the names of the detectors that found the positions, in order
 */
public record StanceMix(Period period, List<Bin> bins, LeftOut left, Set<String> detectors) {

  /**
   * One stretch of time.
   *
   * @param start its first day, UTC
   * @param counts direct positions by stance
   * @param apart positions that are reported, conditional or an invitation
   * @param trailers those of the direct positions that are given as trailer lines
   * @param words words of new prose in all messages
   */
  public record Bin(
      LocalDate start, Map<Stance, Integer> counts, int apart, int trailers, long words) {

    /** Copies the collections. */
    public Bin {
      counts = Map.copyOf(counts);
    }

    /**
     * {@return the number of direct positions of a stance}
     *
     * @param stance which one
     */
    public int count(Stance stance) {
      return counts.getOrDefault(stance, 0);
    }

    /** {@return the number of direct positions} */
    public int total() {
      return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
  }

  /**
   * Positions that no bin counts.
   *
   * @param quoted in quoted text
   * @param undated in messages without a date that can be believed
   */
  public record LeftOut(int quoted, int undated) {}

  /** Checks that no part is null, and copies collections. */
  public StanceMix {
    requireNonNull(period, "period must not be null");
    requireNonNull(left, "left must not be null");
    bins = List.copyOf(bins);
    detectors = new TreeSet<>(detectors);
  }

  /** {@return the number of direct positions} */
  public int total() {
    return bins.stream().mapToInt(Bin::total).sum();
  }

  /** {@return the number of positions that are reported, conditional or an invitation} */
  public int apart() {
    return bins.stream().mapToInt(Bin::apart).sum();
  }

  /** {@return the number of direct positions that are trailer lines} */
  public int trailers() {
    return bins.stream().mapToInt(Bin::trailers).sum();
  }
}
