package org.colloquy.archive;

import java.io.IOException;

/** An input cannot be unpacked, for a reason that does not lie in its bytes. */
final class UnpackFailure extends IOException {

  private static final long serialVersionUID = 1;

  UnpackFailure(String message, Throwable cause) {
    super(message, cause);
  }
}
