package org.colloquy.report.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.colloquy.report.evaluation.MeasuredError;
import org.colloquy.report.table.TableFormat;
import picocli.CommandLine.Option;

/** Options of commands that draw charts. */
final class ChartingOptions {

  @Option(
      names = "--evaluation",
      paramLabel = "FILE",
      description =
          "What colloquy evaluate --json wrote; charts that rest on positions state the error that"
              + " was measured.")
  Optional<Path> evaluation = Optional.empty();

  @Option(
      names = "--quiet-days",
      paramLabel = "DAYS",
      description =
          "Nothing must happen for so long before a thread counts as ended or a message as not"
              + " answered (default: ${DEFAULT-VALUE}).")
  int quietDays = 30;

  @Option(names = "--csv-raw", description = RawCsv.MEANING)
  boolean rawCsv;

  /** How tables and the data of charts are written. */
  TableFormat tables() {
    return RawCsv.format(rawCsv, false);
  }

  /** The quiet window. */
  Duration quiet() {
    if (quietDays < 1) {
      throw new CommandException("--quiet-days " + quietDays + ": must be at least 1");
    }
    return Duration.ofDays(quietDays);
  }

  /** The measured error of the detector that is used. */
  Optional<MeasuredError> error(Detectors detector) throws IOException {
    if (evaluation.isEmpty()) {
      return Optional.empty();
    }
    MeasuredError error = MeasuredError.read(evaluation.get());
    if (!error.isOf(detector.name())) {
      throw new CommandException(
          "--evaluation "
              + evaluation.get()
              + ": it is of "
              + error.detector()
              + ", and --positions is "
              + detector.name());
    }
    return Optional.of(error);
  }
}
