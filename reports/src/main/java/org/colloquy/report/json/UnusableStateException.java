package org.colloquy.report.json;

import java.io.IOException;

/** An earlier analysis cannot be gone on from; the message says why in one line. */
public final class UnusableStateException extends IOException {
  private static final long serialVersionUID = 1;

  UnusableStateException(String why) {
    super(why);
  }
}
