package org.colloquy.report.measure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.statistic.LogRank;
import org.colloquy.report.table.Observation;

/**
 * How long the roots of threads wait for the first message by another person.
 *
 * <p>A thread without one is censored at the archive's last message. Left out are threads whose
 * root is missing from the archive, and those whose root or first answer lacks a sender or a date
 * that can be believed. Answers to oneself do not count, nor do roots and answers of programs
 * (CHAOSS, Issue Response Time).
 *
 * @param curve share of roots still unanswered, by seconds since the root
 * @param groups the same of roots that post a patch and of the others, where both have enough
 *     answers to be compared; else empty
 * @param difference the log-rank test of the groups; empty without groups
 * @param left threads that are not counted
 * @param window the time that the archive covers; empty without a date
 */
public record FirstResponse(
    KaplanMeier curve,
    List<Group> groups,
    Optional<LogRank> difference,
    LeftOutThreads left,
    Optional<Observation.Window> window) {

  /** With fewer answers in one of the groups, the two are not compared. */
  public static final int FEWEST = 10;

  /**
   * Roots of one kind.
   *
   * @param name "patches" or "others"
   * @param curve share of them still unanswered, by seconds since the root
   */
  public record Group(String name, KaplanMeier curve) {}

  /** Checks that no part is null, and copies collections. */
  public FirstResponse {
    requireNonNull(curve, "curve must not be null");
    groups = List.copyOf(groups);
    requireNonNull(difference, "difference must not be null");
    requireNonNull(left, "left must not be null");
    requireNonNull(window, "window must not be null");
  }

  /** {@return roots that got an answer} */
  public int answered() {
    return curve.events();
  }

  /** {@return roots that did not} */
  public int open() {
    return curve.n() - curve.events();
  }

  /** {@return threads left out since their root is missing} */
  public int withoutRoot() {
    return left.withoutRoot();
  }

  /** {@return threads left out since a program began them} */
  public int automatic() {
    return left.automatic();
  }

  /** {@return threads left out since a date or a sender is missing or impossible} */
  public int unusable() {
    return left.unusable();
  }
}
