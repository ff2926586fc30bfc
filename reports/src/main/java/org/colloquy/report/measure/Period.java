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
  /** A calendar month. */
  MONTH(1),
  /** Three calendar months, from January on. */
  QUARTER(3),
  /** A calendar year. */
  YEAR(12);

  /** More bins than this are too narrow to read at the width of a journal column. */
  private static final int MOST_BINS = 40;

  private final int months;

  Period(int months) {
    this.months = months;
  }

  /**
   * {@return the shortest one from a month up that covers the time with bins wide enough to read}
   *
   * @param first the first day
   * @param last the last day
   */
  public static Period fitting(LocalDate first, LocalDate last) {
    return fitting(MONTH, first, last, MOST_BINS);
  }

  /**
   * {@return the shortest one, of those not below another, that covers the time with so many bins}
   *
   * @param shortest the least that is chosen
   * @param first the first day
   * @param last the last day
   * @param mostBins at least 1
   */
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

  /**
   * {@return the first day of the period that holds a day}
   *
   * @param day any day
   */
  public LocalDate start(LocalDate day) {
    if (this == WEEK) {
      return day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }
    int month = (day.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(day.getYear(), month, 1);
  }

  /**
   * {@return the first day of the next period}
   *
   * @param start the first day of a period
   */
  public LocalDate next(LocalDate start) {
    return this == WEEK ? start.plusWeeks(1) : start.plusMonths(months);
  }

  /**
   * {@return the name of the period that begins on a day: "2010-01-04", "2010-01", "2010-Q1" or
   * "2010"}
   *
   * @param start the first day of a period
   */
  public String label(LocalDate start) {
    return switch (this) {
      case WEEK -> start.toString();
      case MONTH -> String.format(Locale.ROOT, "%04d-%02d", start.getYear(), start.getMonthValue());
      case QUARTER ->
          String.format(Locale.ROOT, "%04d-Q%d", start.getYear(), (start.getMonthValue() + 2) / 3);
      case YEAR -> String.format(Locale.ROOT, "%04d", start.getYear());
    };
  }

  /** {@return the period as a text names it: "month"} */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
