package org.colloquy.report.statistic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The product-limit estimate of how long something lasts when some cases are still open (Kaplan and
 * Meier, J. Am. Stat. Assoc. 53, 1958): S(t) = Π (1 − dᵢ/nᵢ), with d events among n cases at risk.
 *
 * <p>The standard error is Greenwood's; the 95 % band is the log-log one (Kalbfleisch and Prentice,
 * 1980), S^exp(±1.96·σ/(log S)), which stays within 0 and 1. Where S is 0 or 1 it has no width.
 *
 * @param n number of cases
 * @param steps one for each time at which an event or a censoring was seen, in order of time
 */
public record KaplanMeier(int n, List<Step> steps) {

  /**
   * One case.
   *
   * @param time how long it was watched
   * @param ended whether it ended then; else it was still open
   */
  public record Case(double time, boolean ended) {}

  /**
   * The estimate from a time on, until the next step.
   *
   * @param time in the unit of the cases
   * @param atRisk cases that lasted up to here
   * @param events cases that end here
   * @param censored cases last seen open here
   * @param survival share of cases that last longer
   * @param error Greenwood's standard error of it
   * @param lower lower end of the 95 % band
   * @param upper upper end of the 95 % band
   */
  public record Step(
      double time,
      int atRisk,
      int events,
      int censored,
      double survival,
      double error,
      double lower,
      double upper) {}

  /** Copies the collections. */
  public KaplanMeier {
    steps = List.copyOf(steps);
  }

  /**
   * {@return the estimate from cases in any order}
   *
   * @param cases how long each lasted, and whether its end was seen
   */
  public static KaplanMeier of(List<Case> cases) {
    List<Case> sorted = cases.stream().sorted(Comparator.comparingDouble(Case::time)).toList();
    List<Step> steps = new ArrayList<>();
    double survival = 1;
    double greenwood = 0;
    for (int i = 0; i < sorted.size(); ) {
      int atRisk = sorted.size() - i;
      double time = sorted.get(i).time();
      int events = 0;
      int first = i;
      for (; i < sorted.size() && sorted.get(i).time() == time; i++) {
        events += sorted.get(i).ended() ? 1 : 0;
      }
      survival *= 1 - (double) events / atRisk;
      if (events > 0) {
        greenwood += events / ((double) atRisk * (atRisk - events));
      }
      steps.add(step(time, atRisk, events, i - first - events, survival, greenwood));
    }
    return new KaplanMeier(cases.size(), steps);
  }

  private static Step step(
      double time, int atRisk, int events, int censored, double survival, double greenwood) {
    double error = survival <= 0 || survival >= 1 ? 0 : survival * Math.sqrt(greenwood);
    LogLog band = LogLog.of(survival, error);
    return new Step(time, atRisk, events, censored, survival, error, band.lower(), band.upper());
  }

  /**
   * A point of time by which a share of the cases has ended.
   *
   * @param time the first time at which no more than the rest last; empty while more do
   * @param lower lower end of its 95 % interval: where the lower band falls so far
   * @param upper upper end; empty where the upper band stays above
   */
  public record Quantile(OptionalDouble time, OptionalDouble lower, OptionalDouble upper) {}

  /**
   * {@return the time by which a share of the cases has ended: 0.5 for the median}
   *
   * @param share above 0 and below 1
   */
  public Quantile quantile(double share) {
    if (!(share > 0 && share < 1)) {
      throw new IllegalArgumentException("share " + share + " must be between 0 and 1");
    }
    double rest = 1 - share;
    return new Quantile(
        firstAtMost(rest, Curve.SURVIVAL),
        firstAtMost(rest, Curve.LOWER),
        firstAtMost(rest, Curve.UPPER));
  }

  /**
   * {@return the first time at which no more than half of the cases last; empty while more than
   * half do}
   */
  public OptionalDouble median() {
    return firstAtMost(0.5, Curve.SURVIVAL);
  }

  /**
   * {@return the lower end of the 95 % interval of the median: where the lower band falls to a
   * half}
   */
  public OptionalDouble medianLower() {
    return firstAtMost(0.5, Curve.LOWER);
  }

  /**
   * {@return the upper end of the 95 % interval of the median; empty where the upper band stays
   * above}
   */
  public OptionalDouble medianUpper() {
    return firstAtMost(0.5, Curve.UPPER);
  }

  /** {@return the number of cases that ended while they were watched} */
  public int events() {
    return steps.stream().mapToInt(Step::events).sum();
  }

  /**
   * {@return the last step up to a time; empty before the first one}
   *
   * @param time in the unit of the cases
   */
  public Optional<Step> at(double time) {
    return steps.stream().takeWhile(s -> s.time() <= time).reduce((earlier, later) -> later);
  }

  /**
   * {@return the number of cases that lasted at least this long}
   *
   * @param time in the unit of the cases
   */
  public int atRisk(double time) {
    return steps.stream()
        .filter(s -> s.time() >= time)
        .mapToInt(Step::atRisk)
        .findFirst()
        .orElse(0);
  }

  private enum Curve {
    SURVIVAL,
    LOWER,
    UPPER;

    double of(Step step) {
      return switch (this) {
        case SURVIVAL -> step.survival();
        case LOWER -> step.lower();
        case UPPER -> step.upper();
      };
    }
  }

  private OptionalDouble firstAtMost(double share, Curve curve) {
    // The product of many factors can miss a round share by rounding.
    double most = share + 1e-9;
    return steps.stream()
        // Where nobody is left the band has no width, and says nothing of the upper end.
        .filter(s -> curve != Curve.UPPER || s.survival() > 0)
        .filter(s -> curve.of(s) <= most)
        .mapToDouble(Step::time)
        .findFirst();
  }
}
