package org.colloquy.report.cli;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import org.colloquy.position.CueDetector;
import org.colloquy.position.PositionDetector;
import org.colloquy.report.Report;

/** Who finds positions; the names are those of the option {@code --positions}. */
enum Detectors {
  /** Cue words; needs no model. */
  cues {
    @Override
    PositionDetector[] load() {
      return new PositionDetector[] {CueDetector.standard()};
    }
  },
  /** Sentence structure by CoreNLP, from the module {@code nlp}. */
  corenlp {
    @Override
    PositionDetector[] load() {
      return new PositionDetector[] {installed()};
    }
  },
  /** Nobody: no position is listed. */
  none {
    @Override
    PositionDetector[] load() {
      return new PositionDetector[0];
    }
  };

  /**
   * The detectors.
   *
   * @throws CommandException when the one that was asked for is not installed
   */
  abstract PositionDetector[] load();

  /** Name and version, for the account of a run. */
  String version() {
    return this == none ? "none" : name() + " " + Report.version();
  }

  private static PositionDetector installed() {
    try {
      return ServiceLoader.load(PositionDetector.class)
          .findFirst()
          .orElseThrow(
              () -> new CommandException("--positions corenlp: the detector is not installed"));
    } catch (ServiceConfigurationError e) {
      throw new CommandException(
          "--positions corenlp: the detector cannot start: " + e.getMessage());
    }
  }
}
