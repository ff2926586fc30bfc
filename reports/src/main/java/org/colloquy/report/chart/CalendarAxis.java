package org.colloquy.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.Serial;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * An axis of time in milliseconds since 1970, UTC, whose ticks stand at the beginning of months or
 * years: January always bears one where years do.
 */
final class CalendarAxis extends NumberAxis {
  @Serial private static final long serialVersionUID = 1L;

  private static final int MOST_TICKS = 6;
  private static final double LABEL_GAP = 4;
  private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200};
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("yyyy", Locale.ENGLISH);

  private final LocalDate first;
  private final LocalDate end;

  /** An axis from a day on, to the day before another. */
  CalendarAxis(LocalDate first, LocalDate end) {
    super("");
    this.first = first;
    this.end = end;
    setRange((double) millis(first), (double) millis(end));
  }

  /** The beginning of a day. */
  static long millis(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
  }

  // The method that is overridden has a raw return type.
  @SuppressWarnings("rawtypes")
  @Override
  public List refreshTicks(
      Graphics2D canvas, AxisState state, Rectangle2D area, RectangleEdge edge) {
    int step = step();
    DateTimeFormatter format = step < 12 ? MONTH : YEAR;
    List<NumberTick> ticks = new ArrayList<>();
    int months = first.getYear() * 12 + first.getMonthValue() - 1;
    int start = -Math.floorDiv(-months, step) * step;
    double free = Double.NEGATIVE_INFINITY;
    for (LocalDate day = month(start); day.isBefore(end); day = day.plusMonths(step)) {
      if (day.isBefore(first)) {
        continue;
      }
      String label = format.format(day);
      double place = valueToJava2D((double) millis(day), area, edge);
      double half = canvas.getFontMetrics(getTickLabelFont()).stringWidth(label) / 2.0;
      boolean fits = place - half >= free;
      free = fits ? place + half + LABEL_GAP : free;
      ticks.add(
          new NumberTick(
              (double) millis(day),
              fits ? label : "",
              TextAnchor.TOP_CENTER,
              TextAnchor.CENTER,
              0));
    }
    return ticks.isEmpty() ? List.of(firstDay()) : ticks;
  }

  /** What a time without the beginning of a month has for its tick. */
  private NumberTick firstDay() {
    return new NumberTick(
        (double) millis(first), DAY.format(first), TextAnchor.TOP_LEFT, TextAnchor.CENTER, 0);
  }

  private int step() {
    long months = ChronoUnit.MONTHS.between(first, end);
    for (int step : STEPS) {
      if (months <= (long) step * MOST_TICKS) {
        return step;
      }
    }
    return STEPS[STEPS.length - 1];
  }

  private static LocalDate month(int months) {
    return LocalDate.of(Math.floorDiv(months, 12), Math.floorMod(months, 12) + 1, 1);
  }
}
