package org.colloquy.report.cli;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Measures the stages of a run. */
final class Stopwatch {
  private final Instant start = Instant.now();
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private long last = System.nanoTime();

  /** When the run started. */
  Instant start() {
    return start;
  }

  /** Ends a stage that began where the one before ended. */
  void lap(String stage) {
    long now = System.nanoTime();
    seconds.merge(stage, (now - last) / 1e9, Double::sum);
    last = now;
  }

  /** Wall-clock seconds of each stage, in order. */
  Map<String, Double> seconds() {
    return new LinkedHashMap<>(seconds);
  }
}
