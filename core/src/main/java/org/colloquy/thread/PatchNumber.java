package org.colloquy.thread;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The place of a patch in its series, as git format-patch writes it into the subject.
 *
 * <pre>{@code
 * [PATCH v2 3/7] rename   series "patch v2 /7", number 3
 * }</pre>
 *
 * @param series the tag in lower case without the number: equal for the patches of one series
 * @param number 0 for the cover letter, 1 for the first patch
 */
record PatchNumber(String series, int number) {

  private static final int LONGEST_NUMBER = 4;

  /** The number in the tag at the begin of a base subject. */
  static Optional<PatchNumber> of(BaseSubject subject) {
    String text = subject.key();
    int close = text.indexOf(']');
    if (!text.startsWith("[") || close < 0) {
      return Optional.empty();
    }
    List<String> rest = new ArrayList<>();
    int number = -1;
    for (String word : text.substring(1, close).split("[ ,]+", -1)) {
      int slash = word.indexOf('/');
      if (slash > 0 && isNumber(word.substring(0, slash)) && isNumber(word.substring(slash + 1))) {
        number = Integer.parseInt(word.substring(0, slash));
        rest.add(word.substring(slash));
      } else {
        rest.add(word);
      }
    }
    return number < 0
        ? Optional.empty()
        : Optional.of(new PatchNumber(String.join(" ", rest).toLowerCase(Locale.ROOT), number));
  }

  private static boolean isNumber(String digits) {
    return !digits.isEmpty()
        && digits.length() <= LONGEST_NUMBER
        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
