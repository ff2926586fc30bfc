package org.colloquy.position;

import java.util.Locale;
import java.util.Optional;

/**
 * The subject of a message that posts a patch: "[PATCH v2 3/7] close the handle".
 *
 * @param title what all versions share: "close the handle"
 * @param version 1 where none is given
 * @param cover whether it is the cover letter of a series
 */
record PatchSubject(String title, int version, boolean cover) {
  private static final int LONGEST_NUMBER = 4;

  /** Reads a subject; empty for a reply and for what is no patch. */
  static Optional<PatchSubject> of(String subject) {
    String text = subject.strip();
    int close = text.indexOf(']');
    if (!text.startsWith("[") || close < 0) {
      return Optional.empty();
    }
    String tag = text.substring(1, close).toUpperCase(Locale.ROOT);
    if (!tag.contains("PATCH")) {
      return Optional.empty();
    }
    int version = 1;
    boolean cover = false;
    for (String word : tag.split("[ ,]+", -1)) {
      int number = word.startsWith("V") ? number(word.substring(1)) : -1;
      version = number > 0 ? number : version;
      int slash = word.indexOf('/');
      cover |= slash > 0 && number(word.substring(0, slash)) == 0;
    }
    String title = text.substring(close + 1).strip().toLowerCase(Locale.ROOT);
    return Optional.of(new PatchSubject(title, version, cover));
  }

  private static int number(String digits) {
    boolean number =
        !digits.isEmpty()
            && digits.length() <= LONGEST_NUMBER
            && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    return number ? Integer.parseInt(digits) : -1;
  }
}
