package org.colloquy.report.evaluation;

import java.util.Collection;
import java.util.OptionalDouble;
import org.colloquy.report.statistic.Wilson;

/**
 * How often one label was found rightly.
 *
 * @param right found and annotated
 * @param extra found only
 * @param missed annotated only
 */
public record Score(long right, long extra, long missed) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException when a number is below 0
   */
  public Score {
    if (right < 0 || extra < 0 || missed < 0) {
      throw new IllegalArgumentException(
          "counts " + right + ", " + extra + ", " + missed + " must be >= 0");
    }
  }

  /** Counts findings, whatever their label. */
  static Score of(Collection<Finding> findings) {
    return new Score(
        count(findings, Verdict.RIGHT),
        count(findings, Verdict.EXTRA),
        count(findings, Verdict.MISSED));
  }

  private static long count(Collection<Finding> findings, Verdict verdict) {
    return findings.stream().filter(finding -> finding.verdict() == verdict).count();
  }

  /** {@return how many were annotated and not optional} */
  public long gold() {
    return right + missed;
  }

  /** {@return how many were found} */
  public long found() {
    return right + extra;
  }

  /** {@return the share of what was found that is right} */
  public Share precision() {
    return new Share(right, found());
  }

  /** {@return the share of what was annotated that was found} */
  public Share recall() {
    return new Share(right, gold());
  }

  /**
   * {@return the harmonic mean of precision and recall, 2 right / (2 right + extra + missed); 0
   * where nothing is right, empty where there is nothing at all}
   */
  public OptionalDouble f1() {
    OptionalDouble shared = overlap().value();
    return shared.isEmpty() ? shared : OptionalDouble.of(f1(shared.getAsDouble()));
  }

  /**
   * {@return the 95 % interval of F1: F1 is 2J / (1 + J) of the overlap J = right / (right + extra
   * + missed), which is a plain share and has a score interval, and the function is monotone}
   */
  public Wilson f1Interval() {
    Wilson overlap = overlap().interval();
    return new Wilson(f1(overlap.lower()), f1(overlap.upper()));
  }

  private Share overlap() {
    return new Share(right, right + extra + missed);
  }

  private static double f1(double overlap) {
    return 2 * overlap / (1 + overlap);
  }
}
