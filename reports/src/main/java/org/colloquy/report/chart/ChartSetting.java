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
record ChartSetting(Optional<Observation.Window> window, ChartOptions options) {

  ChartSetting {
    requireNonNull(window, "window must not be null");
    requireNonNull(options, "options must not be null");
  }

  /** A sentence on the error of the detector, or "". */
  String error() {
    return options.error();
  }
}
