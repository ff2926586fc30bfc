package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.colloquy.person.Person;
import org.colloquy.report.statistic.Box;

/**
 * What maintainers have to do, month by month (after Zhou and others, FSE 2017, as far as mail
 * shows it). A maintainer counts in the months in which the role is theirs, from their first
 * message in the archive to their last.
 *
 * @param source whence the roles are known
 * @param period how long a bin of the picture is
 * @param rows one for each maintainer and month, in order of time
 * @param bins the rows by stretch of time, without gaps
 * @param detectors the names of the detectors that found the positions, in order
 */
public record MaintainerLoad(
    Source source, Period period, List<Row> rows, List<Bin> bins, Set<String> detectors) {

  /** Whence roles are known. */
  public enum Source {
    /** A file says them, with days where it has a history. */
    FILE,
    /** They show in what people write; they are taken to hold always. */
    INFERRED,
    /** Nobody has the role. */
    NONE
  }

  /**
   * One maintainer in one month.
   *
   * @param person the maintainer
   * @param month its first day, UTC
   * @param messages messages sent
   * @param threads threads written in
   * @param opened threads begun
   * @param positions direct positions in their own words
   * @param deferred times that somebody else left a judgement to them
   * @param unanswered those after which they did not write in the thread within the quiet window
   * @param censored those whose window the archive does not cover
   */
  public record Row(
      Person person,
      LocalDate month,
      int messages,
      int threads,
      int opened,
      int positions,
      int deferred,
      int unanswered,
      int censored) {

    /** Checks that no part is null. */
    public Row {
      requireNonNull(person, "person must not be null");
      requireNonNull(month, "month must not be null");
    }
  }

  /**
   * One stretch of time.
   *
   * @param start its first day, UTC
   * @param threads threads written in, by maintainer and month
   * @param maintainers number of maintainers
   * @param busiest the busiest maintainer's share of the threads of all, empty where they wrote in
   *     none
   */
  public record Bin(LocalDate start, Box threads, int maintainers, Optional<Double> busiest) {}

  /** Checks that no part is null, and copies collections. */
  public MaintainerLoad {
    requireNonNull(source, "source must not be null");
    requireNonNull(period, "period must not be null");
    rows = List.copyOf(rows);
    bins = List.copyOf(bins);
    detectors = new TreeSet<>(requireNonNull(detectors, "detectors must not be null"));
  }

  /** {@return the number of people who were maintainers at some time} */
  public int maintainers() {
    return (int) rows.stream().map(row -> row.person().id()).distinct().count();
  }
}
