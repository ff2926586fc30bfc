package org.colloquy.report.cli;

import picocli.CommandLine.Option;

/** Options of commands that analyse all of their input: {@code -q} asks for quiet. */
final class AnalysisOptions extends ArchiveOptions {

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress on standard error.")
  boolean quiet;

  @Override
  boolean isQuiet() {
    return quiet;
  }
}
