package org.colloquy.report.statistic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How often each of several events comes first, when each precludes the others and some cases are
 * still open (Aalen and Johansen, Scand. J. Stat. 5, 1978): F(t) = Σ S(tᵢ−)·dᵢ/nᵢ, with d events of
 * one cause among n cases at risk, and S the Kaplan-Meier estimate that nothing has happened. One
 * minus the Kaplan-Meier estimate of each cause alone would overstate it.
 *
 * <p>The standard error is of Greenwood's type (Gaynor et al., J. Am. Stat. Assoc. 88, 1993;
 * preferred by Allignol, Schumacher and Beyersmann, Biometrical J. 52, 2010). The 95 % band is the
 * log-log one of 1 − F; where F is 0 or 1 it has no width. Time n log n in the number of cases.
 *
 * @param <K> what an event is named by
 * @param n number of cases
 * @param causes the events, in the order in which each step lists them
 * @param steps one for each time at which an event or a censoring was seen, in order of time
 */
public record AalenJohansen<K>(int n, List<K> causes, List<Step> steps) {

  /**
   * One case.
   *
   * @param <K> what an event is named by
   * @param time how long it was watched
   * @param cause what happened then; empty if it was still open
   */
  public record Case<K>(double time, Optional<K> cause) {}

  /**
   * The estimates from a time on, until the next step.
   *
   * @param time in the unit of the cases
   * @param atRisk cases to which nothing had happened up to here
   * @param censored cases last seen open here
   * @param incidences one for each cause
   */
  public record Step(double time, int atRisk, int censored, List<Incidence> incidences) {

    /** Copies the collections. */
    public Step {
      incidences = List.copyOf(incidences);
    }
  }

  /**
   * How often one event has come first.
   *
   * @param events cases to which it happens now
   * @param share share of cases to which it has happened
   * @param error standard error of the share
   * @param lower lower end of the 95 % band
   * @param upper upper end of the 95 % band
   */
  public record Incidence(int events, double share, double error, double lower, double upper) {}

  /** Copies the causes and the steps. */
  public AalenJohansen {
    causes = List.copyOf(causes);
    steps = List.copyOf(steps);
  }

  /**
   * {@return the estimate from cases in any order}
   *
   * @param <K> what tells one cause from another, such as an enum
   * @param causes the causes that are told apart, in the order of {@link Step#incidences}
   * @param cases the cases, each with its time and what ended it, if anything did
   */
  public static <K> AalenJohansen<K> of(List<K> causes, List<Case<K>> cases) {
    List<Case<K>> sorted = cases.stream().sorted(Comparator.comparingDouble(Case::time)).toList();
    List<Sums> sums = causes.stream().map(cause -> new Sums()).toList();
    List<Step> steps = new ArrayList<>();
    double free = 1;
    for (int i = 0; i < sorted.size(); ) {
      int atRisk = sorted.size() - i;
      double time = sorted.get(i).time();
      int first = i;
      int[] events = new int[causes.size()];
      int all = 0;
      for (; i < sorted.size() && sorted.get(i).time() == time; i++) {
        Optional<K> cause = sorted.get(i).cause();
        if (cause.isPresent()) {
          events[causes.indexOf(cause.get())]++;
          all++;
        }
      }
      List<Incidence> incidences = new ArrayList<>();
      for (int k = 0; k < events.length; k++) {
        incidences.add(sums.get(k).after(free, atRisk, all, events[k]));
      }
      free *= 1 - (double) all / atRisk;
      steps.add(new Step(time, atRisk, i - first - all, incidences));
    }
    return new AalenJohansen<>(cases.size(), causes, steps);
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
   * {@return the number of cases to which this happened first}
   *
   * @param cause one of {@link #causes}
   */
  public int events(K cause) {
    int index = causes.indexOf(cause);
    return steps.stream().mapToInt(s -> s.incidences().get(index).events()).sum();
  }

  /**
   * {@return the number of cases to which nothing had happened until this time}
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

  /**
   * The sums of which the variance of one share F at t is made:
   *
   * <pre>
   * Σ (F − Fᵢ)² aᵢ  −  2 Σ (F − Fᵢ) bᵢ  +  Σ cᵢ
   * aᵢ = Dᵢ / (nᵢ (nᵢ − Dᵢ))     D: events of all causes
   * bᵢ = Sᵢ₋₁ dᵢ / nᵢ²           d: events of this one
   * cᵢ = Sᵢ₋₁² dᵢ (nᵢ − dᵢ) / nᵢ³
   * </pre>
   */
  private static final class Sums {
    private double share;
    private double a;
    private double aShare;
    private double aShare2;
    private double b;
    private double bShare;
    private double c;

    Incidence after(double free, double atRisk, int all, int events) {
      share += free * events / atRisk;
      // When nobody is left, the share stays, and what would be divided by 0 counts 0 times.
      double ai = all < atRisk ? all / (atRisk * (atRisk - all)) : 0;
      double bi = free * events / (atRisk * atRisk);
      a += ai;
      aShare += ai * share;
      aShare2 += ai * share * share;
      b += bi;
      bShare += bi * share;
      c += free * free * events * (atRisk - events) / (atRisk * atRisk * atRisk);
      double variance =
          share * share * a - 2 * share * aShare + aShare2 - 2 * (share * b - bShare) + c;
      double error = Math.sqrt(Math.max(0, variance));
      LogLog band = LogLog.of(1 - share, error).complement();
      return new Incidence(events, share, error, band.lower(), band.upper());
    }
  }
}
