package org.colloquy.report.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Says in one line why the command failed. */
final class Failure {

  private Failure() {}

  /** The line, without line ends or control characters. */
  static String line(Throwable failure) {
    return Plain.text(reason(failure)).replaceAll("\\s+", " ").strip();
  }

  private static String reason(Throwable failure) {
    Throwable cause = failure.getCause();
    if (failure instanceof UncheckedIOException
        && cause != null
        && cause.toString().equals(failure.getMessage())) {
      return reason(cause);
    }
    if (failure instanceof CommandException) {
      return text(failure);
    }
    if (failure instanceof NoSuchFileException missing) {
      return missing.getFile() + ": no such file";
    }
    if (failure instanceof AccessDeniedException denied) {
      return denied.getFile() + ": no permission";
    }
    if (failure instanceof FileSystemException file && file.getReason() == null) {
      return file.getFile() + ": cannot be used";
    }
    if (failure instanceof IOException || failure instanceof UncheckedIOException) {
      return text(failure);
    }
    if (failure instanceof OutOfMemoryError) {
      return "out of memory; give more with COLLOQUY_OPTS=-Xmx4g";
    }
    return "internal error, please report it: " + failure;
  }

  private static String text(Throwable failure) {
    String message = failure.getMessage();
    return message == null ? failure.getClass().getSimpleName() : message;
  }
}
