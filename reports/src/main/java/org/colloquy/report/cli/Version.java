package org.colloquy.report.cli;

import org.colloquy.report.Report;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built with. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"colloquy " + Report.version(), "Java " + Runtime.version()};
  }
}
