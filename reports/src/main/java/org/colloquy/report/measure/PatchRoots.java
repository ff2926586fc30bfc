package org.colloquy.report.measure;

import java.util.Locale;

/** Which first messages post a patch: "[PATCH v2 3/7] close the handle". */
final class PatchRoots {

  private PatchRoots() {}

  /** Whether one of the tags in brackets, with which the subject begins, says PATCH. */
  static boolean isPatch(String subject) {
    String rest = subject.strip();
    while (rest.startsWith("[")) {
      int close = rest.indexOf(']');
      if (close < 0) {
        return false;
      }
      if (rest.substring(1, close).toUpperCase(Locale.ROOT).contains("PATCH")) {
        return true;
      }
      rest = rest.substring(close + 1).stripLeading();
    }
    return false;
  }
}
