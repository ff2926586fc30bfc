package org.colloquy.report.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of {@code date:} and {@code depth:}: one, or a range "A..B" with open ends. */
final class Ranges {
  private static final String DOTS = "..";
  private static final Pattern DAY =
      Pattern.compile("([1-9][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?");
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

  private Ranges() {}

  /** Years, months and days, such as "2024-02..2024-05-03"; empty when it is none of these. */
  static Optional<Range> days(String value) {
    return range(value, Ranges::day);
  }

  /** Numbers such as "1.."; empty when it is none. */
  static Optional<Range> numbers(String value) {
    return range(value, Ranges::number);
  }

  private static Optional<Range> range(String value, Function<String, Optional<Range>> one) {
    int dots = value.indexOf(DOTS);
    if (dots < 0) {
      return one.apply(value);
    }
    String begin = value.substring(0, dots);
    String end = value.substring(dots + DOTS.length());
    Optional<Range> first = end(begin, one);
    Optional<Range> last = end(end, one);
    return first.isEmpty() || last.isEmpty() || (begin.isEmpty() && end.isEmpty())
        ? Optional.empty()
        : Optional.of(new Range(first.get().first(), last.get().last()));
  }

  private static Optional<Range> end(String value, Function<String, Optional<Range>> one) {
    return value.isEmpty()
        ? Optional.of(new Range(Long.MIN_VALUE, Long.MAX_VALUE))
        : one.apply(value);
  }

  private static Optional<Range> day(String value) {
    Matcher parts = DAY.matcher(value);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(day(parts));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static Range day(Matcher parts) {
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) == null) {
      return new Range(
          LocalDate.of(year, 1, 1).toEpochDay(), LocalDate.of(year, 12, 31).toEpochDay());
    }
    YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
    return parts.group(3) == null
        ? new Range(month.atDay(1).toEpochDay(), month.atEndOfMonth().toEpochDay())
        : Range.of(
            LocalDate.of(year, month.getMonth(), Integer.parseInt(parts.group(3))).toEpochDay());
  }

  private static Optional<Range> number(String value) {
    return NUMBER.matcher(value).matches()
        ? Optional.of(Range.of(Long.parseLong(value)))
        : Optional.empty();
  }
}
