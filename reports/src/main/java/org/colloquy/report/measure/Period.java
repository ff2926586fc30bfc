package org.colloquy.report.measure;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/** How long one bin of a chart over time is. */
public enum Period {
  /** From Monday to Sunday. */
  WEEK(0),
  MONTH(1),
  QUARTER(3),
  YEAR(12);

  /** More bins than this are too narrow to read at the width of a journal column. */
  private static final int MOST_BINS = 40;

  private final int months;

  Period(int months) {
    this.months = months;
  }

  /** The shortest one from a month up that covers the time with bins wide enough to read. */
  public static Period fitting(LocalDate first, LocalDate last) {
    return fitting(MONTH, first, last, MOST_BINS);
  }

  /** The shortest one, of those not below another, that covers the time with so many bins. */
  public static Period fitting(Period shortest, LocalDate first, LocalDate last, int mostBins) {
    for (Period period : values()) {
      if (period.compareTo(shortest) >= 0 && period.bins(first, last) <= mostBins) {
        return period;
      }
    }
    return YEAR;
  }

  private long bins(LocalDate first, LocalDate last) {
    return this == WEEK
        ? ChronoUnit.WEEKS.between(start(first), start(last)) + 1
        : ChronoUnit.MONTHS.between(start(first), start(last)) / months + 1;
  }

  /** The first day of the period that holds a day. */
  public LocalDate start(LocalDate day) {
    if (this == WEEK) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
    int month = (day.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(day.getYear(), month, 1);
  }

  /** The first day of the next period. */
  public LocalDate next(LocalDate start) {
    return this == WEEK ? start.plusWeeks(1) : start.plusMonths(months);
  }

  /** The name of the period that begins on a day: "2010-01-04", "2010-01", "2010-Q1" or "2010". */
  public String label(LocalDate start) {
    return switch (this) {
      case WEEK -> start.toString();
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", start.getYear(), start.getMonthValue());
      case QUARTER ->
          String.format(Locale.ROOT, "%04d-Q%d", start.getYear(), (start.getMonthValue() + 2) / 3);
      case YEAR -> String.format(Locale.ROOT, "%04d", start.getYear());
    };
  }

  /** The period as a text names it: "month". */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
