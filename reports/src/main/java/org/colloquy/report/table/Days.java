package org.colloquy.report.table;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Time that passes between two messages, in days. */
final class Days {
  private static final double SECONDS = Duration.ofDays(1).toSeconds();

  private Days() {}

  /** NaN where a date is not known, or where a wrong clock puts the end before the begin. */
  static double between(Optional<OffsetDateTime> begin, Optional<OffsetDateTime> end) {
    if (begin.isEmpty() || end.isEmpty() || end.get().isBefore(begin.get())) {
      return Double.NaN;
    }
    return Duration.between(begin.get(), end.get()).toSeconds() / SECONDS;
  }
}
