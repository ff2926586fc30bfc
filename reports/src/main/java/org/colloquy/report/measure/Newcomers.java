package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.position.Stance;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.statistic.Wilson;
import org.colloquy.report.table.Observation;

/**
 * What awaits people who write for the first time, by the time when they do: whether they are
 * answered, which stance they first receive, whether they come back (CHAOSS, Conversion Rate and
 * New Contributors).
 *
 * <p>A newcomer is a person whose first message in the archive lies after its first stretch, within
 * which newcomers and old hands cannot be told apart. An answer is a message by another person
 * below the first message in its thread, or anywhere in a thread that it begins. A stance is
 * received by whom it targets. Who joins another thread a day or more after the first message has
 * come back. Programs do not count.
 *
 * <p>A share within some days is one of the people who wrote that long before the archive's end:
 * recent ones are left out of it, since they were not watched long enough.
 *
 * @param period how long a cohort is
 * @param cohorts from the end of the first stretch to the end of the archive, without gaps
 * @param curve share of newcomers who have not come back, by seconds since their first message
 * @param stretch how long the first stretch is; empty without a date
 * @param left people left out since their first message lies in the first stretch
 * @param automatic programs left out
 * @param undated people left out since none of their messages has a date that can be believed
 * @param detectors the names of the detectors that found the stances, in order
 * @param window the time that the archive covers; empty without a date
 */
public record Newcomers(
    Period period,
    List<Cohort> cohorts,
    KaplanMeier curve,
    Optional<Duration> stretch,
    int left,
    int automatic,
    int undated,
    Set<String> detectors,
    Optional<Observation.Window> window) {

  /** Within how many days an answer is looked for, and within the last of these a stance. */
  public static final List<Integer> DAYS = List.of(7, 30);

  /**
   * Some of some people.
   *
   * @param count how many of them
   * @param n how many people
   */
  public record Part(int count, int n) {

    /**
     * NaN of nobody.
     *
     * @return from 0 to 1, or NaN
     */
    public double share() {
      return n == 0 ? Double.NaN : (double) count / n;
    }

    /** {@return the 95 % interval of the share} */
    public Wilson interval() {
      return Wilson.of(count, n);
    }
  }

  /**
   * The people who wrote first in one stretch of time.
   *
   * @param start its first day, UTC
   * @param people how many
   * @param began those whose first message began a thread
   * @param answered who was answered within so many days
   * @param answeredBegan the same of those who began a thread
   * @param received who received this stance first, within 30 days
   * @param returned how many came back until the archive's end
   */
  public record Cohort(
      LocalDate start,
      int people,
      int began,
      Map<Integer, Part> answered,
      Map<Integer, Part> answeredBegan,
      Map<Stance, Part> received,
      int returned) {

    /** Copies the collections. */
    public Cohort {
      answered = Map.copyOf(answered);
      answeredBegan = Map.copyOf(answeredBegan);
      received = Map.copyOf(received);
    }
  }

  /** Checks that no part is null, and copies collections. */
  public Newcomers {
    requireNonNull(period, "period must not be null");
    cohorts = List.copyOf(cohorts);
    requireNonNull(curve, "curve must not be null");
    requireNonNull(stretch, "stretch must not be null");
    detectors = new TreeSet<>(detectors);
    requireNonNull(window, "window must not be null");
  }

  /** {@return the number of newcomers} */
  public int people() {
    return cohorts.stream().mapToInt(Cohort::people).sum();
  }

  /** {@return the number of newcomers whose first message began a thread} */
  public int began() {
    return cohorts.stream().mapToInt(Cohort::began).sum();
  }

  /**
   * {@return who of all newcomers was answered within so many days}
   *
   * @param days at least 0
   */
  public Part answered(int days) {
    return sum(cohorts.stream().map(c -> c.answered().getOrDefault(days, new Part(0, 0))).toList());
  }

  /**
   * {@return who of all newcomers received this stance first, within 30 days}
   *
   * @param stance which one
   */
  public Part received(Stance stance) {
    return sum(
        cohorts.stream().map(c -> c.received().getOrDefault(stance, new Part(0, 0))).toList());
  }

  private static Part sum(List<Part> parts) {
    return new Part(
        parts.stream().mapToInt(Part::count).sum(), parts.stream().mapToInt(Part::n).sum());
  }
}
