package org.colloquy.report.evaluation;

import java.io.IOException;

/** A record of annotated mail breaks the format; the message says how. */
final class GoldFault extends IOException {
  private static final long serialVersionUID = 1;

  GoldFault(String line) {
    super(line);
  }
}
