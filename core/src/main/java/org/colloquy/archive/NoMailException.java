package org.colloquy.archive;

import java.io.IOException;

/** A file was read and holds neither mail nor text. */
final class NoMailException extends IOException {
  private static final long serialVersionUID = 1;

  NoMailException(String line) {
    super(line);
  }
}
