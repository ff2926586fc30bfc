package org.colloquy.archive;

import java.io.IOException;
import java.io.InterruptedIOException;

/**
 * Ends reading on a thread that was interrupted. Some ways of reading fail there and others do not;
 * in neither case may the input be taken for a damaged one.
 */
final class Interruption {
  private Interruption() {}

  /** Whether somebody wants this thread to end; the mark stays. */
  static boolean isWanted() {
    return Thread.currentThread().isInterrupted();
  }

  /**
   * Goes on, or ends reading.
   *
   * @throws InterruptedIOException on an interrupted thread, which stays marked so
   */
  static void check() throws InterruptedIOException {
    if (isWanted()) {
      throw new InterruptedIOException("interrupted while reading");
    }
  }

  /** What made reading fail: the interruption, on an interrupted thread. */
  static IOException cause(IOException failure) {
    if (!isWanted() || failure instanceof InterruptedIOException) {
      return failure;
    }
    return (IOException) new InterruptedIOException("interrupted while reading").initCause(failure);
  }
}
