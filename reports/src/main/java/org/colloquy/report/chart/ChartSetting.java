package org.colloquy.report.chart;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.colloquy.report.table.Observation;

/**
 * What a chart hangs on beyond its threads.
 *
 * @param window the time that the archive covers; empty without a date
 * @param options what the caller chose
 */
public record ChartSetting(Optional<Observation.Window> window, ChartOptions options) {

  /** Checks that no part is null. */
  public ChartSetting {
    requireNonNull(window, "window must not be null");
    requireNonNull(options, "options must not be null");
  }

  /** {@return a sentence on the error of the detector, or ""} */
  public String error() {
    return options.error();
  }
}
