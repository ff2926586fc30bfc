package org.colloquy.report.cli;

import picocli.CommandLine.IVersionProvider;

/** The version that the jar was built with. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"colloquy " + number(), "Java " + Runtime.version()};
  }

  /** "0.1.0", or "development" where the classes do not come from a jar. */
  static String number() {
    String version = Version.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }
}
