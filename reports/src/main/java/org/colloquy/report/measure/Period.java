package org.colloquy.report.measure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How long one bin of a chart over time is. */
public enum Period {
  MONTH(1),
  QUARTER(3),
  YEAR(12);

  /** More bins than this are too narrow to read at the width of a journal column. */
  private static final int MOST_BINS = 40;

  private final int months;

  Period(int months) {
    this.months = months;
  }

  /** The shortest one that covers the time with bins wide enough to read. */
  public static Period fitting(LocalDate first, LocalDate last) {
    for (Period period : values()) {
      long months = ChronoUnit.MONTHS.between(MONTH.start(first), MONTH.start(last)) + 1;
      if (months <= (long) MOST_BINS * period.months) {
        return period;
      }
    }
    return YEAR;
  }

  /** The first day of the period that holds a day. */
  public LocalDate start(LocalDate day) {
    int month = (day.getMonthValue() - 1) / months * months + 1;
    return LocalDate.of(day.getYear(), month, 1);
  }

  /** The first day of the next period. */
  public LocalDate next(LocalDate start) {
    return start.plusMonths(months);
  }

  /** The name of the period that begins on a day: "2010-01", "2010-Q1" or "2010". */
  public String label(LocalDate start) {
    return switch (this) {
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
