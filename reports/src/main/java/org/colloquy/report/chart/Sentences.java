package org.colloquy.report.chart;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.colloquy.report.statistic.Wilson;
import org.colloquy.report.table.Observation;

/** Turns of phrase that the captions share. */
final class Sentences {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d\u00A0MMM\u00A0yyyy", Locale.ENGLISH);

  private Sentences() {}

  /** A number with separators: "17,879". */
  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** A number of things: "1 thread", "17,879 threads". */
  static String count(long number, String thing) {
    return count(number) + " " + thing + (number == 1 ? "" : "s");
  }

  /** A number of things whose plural is not made with s: "1 person", "5 people". */
  static String count(long number, String one, String many) {
    return count(number) + " " + (number == 1 ? one : many);
  }

  /** A share with its 95 % interval (Wilson): "25 % (95 % interval 18 % to 34 %)". */
  static String share(long count, long n) {
    Wilson interval = Wilson.of(count, n);
    return percent(n == 0 ? 0 : (double) count / n)
        + " (95\u00A0% interval "
        + percent(interval.lower())
        + " to "
        + percent(interval.upper())
        + ")";
  }

  /** A share as per cent: "25 %". */
  static String percent(double share) {
    return PercentFormat.INSTANCE.format(share);
  }

  /** The days that an archive covers: ", 1 Aug 2019 to 2 Mar 2026". */
  static String range(Optional<Observation.Window> window) {
    return window.map(w -> range(w.first(), w.last())).orElse(", no dates");
  }

  static String range(Instant first, Instant last) {
    return ", " + day(first) + " to " + day(last);
  }

  /** Who found the positions, and that their errors come with them. */
  static String detectors(Set<String> names) {
    return names.isEmpty() ? "" : "Detector: " + String.join(", ", names) + ".";
  }

  /** The day with no-break spaces: "5 Mar 2026". */
  static String day(LocalDate day) {
    return DAY.format(day);
  }

  private static String day(Instant moment) {
    return day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
  }
}
