package org.colloquy.report;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures the stages of a run. */
final class Stopwatch {
  private static final double NANOS = 1e9;

  private final Instant start;
  private final Map<String, Long> nanos = new LinkedHashMap<>();
  private long last = System.nanoTime();

  /**
   * Starts to measure.
   *
   * @param before stages that are over, in order; the run began that much earlier
   */
  Stopwatch(Map<String, Duration> before) {
    before.forEach((stage, time) -> nanos.put(stage, time.toNanos()));
    start = Instant.now().minusNanos(nanos.values().stream().mapToLong(Long::longValue).sum());
  }

  /** When the run started. */
  Instant start() {
    return start;
  }

  /** Ends a part of a stage, which began where the part before ended; parts are added up. */
  void lap(String stage) {
    long now = System.nanoTime();
    nanos.merge(stage, now - last, Long::sum);
    last = now;
  }

  /** Wall-clock seconds of each stage, in order of their first ends. */
  Map<String, Double> seconds() {
    Map<String, Double> seconds = new LinkedHashMap<>();
    nanos.forEach((stage, time) -> seconds.put(stage, time / NANOS));
    return seconds;
  }
}
