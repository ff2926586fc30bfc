package org.colloquy.thread;

import java.util.Optional;

/**
 * The place of a patch in its series, as git format-patch writes it into the subject.
 *
 * <pre>{@code
 * [PATCH v2 3/7] rename   version "v2", number 3, count 7
 * }</pre>
 *
 * @param version "v2", "" for the first one
 * @param number 0 for the cover letter, 1 for the first patch
 * @param count number of patches
 */
record PatchNumber(String version, int number, int count) {

  private static final int LONGEST_NUMBER = 4;

  /** The number in the tag at the begin of a base subject. */
  static Optional<PatchNumber> of(BaseSubject subject) {
    String text = subject.key();
    int close = text.indexOf(']');
    if (!text.startsWith("[") || close < 0) {
      return Optional.empty();
    }
    return in(text.substring(1, close));
  }

  /** The number in a tag, in lower case and without its brackets. */
  static Optional<PatchNumber> in(String tag) {
    String version = "";
    Optional<PatchNumber> found = Optional.empty();
    for (String word : tag.split("[ \t,:]+", -1)) {
      int slash = word.indexOf('/');
      if (slash > 0 && isNumber(word.substring(0, slash)) && isNumber(word.substring(slash + 1))) {
        int number = Integer.parseInt(word.substring(0, slash));
        found =
            Optional.of(new PatchNumber("", number, Integer.parseInt(word.substring(slash + 1))));
      } else if (word.startsWith("v") && isNumber(word.substring(1))) {
        version = word;
      }
    }
    String told = version;
    return found.map(patch -> new PatchNumber(told, patch.number(), patch.count()));
  }

  /** What the patches of one series and version by one sender share. */
  String series() {
    return version + "/" + count;
  }

  /** Whether it is a number of a few digits. */
  static boolean isNumber(String digits) {
    return !digits.isEmpty()
        && digits.length() <= LONGEST_NUMBER
        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
