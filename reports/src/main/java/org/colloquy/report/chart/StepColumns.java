package org.colloquy.report.chart;

import static org.colloquy.report.table.Column.count;
import static org.colloquy.report.table.Column.number;

import java.util.List;
import java.util.function.Function;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.table.Column;

/** The columns that tell of a step of a Kaplan-Meier estimate. */
final class StepColumns {
  static final double DAY = 86_400;

  private StepColumns() {}

  /**
   * Columns for rows that hold a step.
   *
   * @param since from when time is counted: "the root"
   * @param unit what the cases are: "threads"
   * @param event the column of those that end: "answered"
   * @param share the column of the share that lasts: "unanswered"
   */
  static <R> List<Column<R>> of(
      Function<R, KaplanMeier.Step> step, String since, String unit, String event, String share) {
    return List.of(
        number("days", "days", "time since " + since, r -> step.apply(r).time() / DAY),
        count(
            "at_risk",
            unit,
            "not " + event + " and watched until then",
            r -> step.apply(r).atRisk()),
        count(event, unit, event + " then", r -> step.apply(r).events()),
        count("censored", unit, "last seen not " + event + " then", r -> step.apply(r).censored()),
        number(share, "share", "Kaplan-Meier estimate", r -> step.apply(r).survival()),
        number("error", "share", "its standard error (Greenwood)", r -> step.apply(r).error()),
        number(
            "lower", "share", "lower end of the 95 % band (log-log)", r -> step.apply(r).lower()),
        number(
            "upper", "share", "upper end of the 95 % band (log-log)", r -> step.apply(r).upper()));
  }
}
