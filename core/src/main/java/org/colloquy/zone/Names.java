package org.colloquy.zone;

import com.google.common.base.CharMatcher;
import java.util.regex.Pattern;

/** Tells what looks like a person's name under a letter. */
final class Names {
  /** What people put around their name when they sign. */
  private static final CharMatcher SIGNING = CharMatcher.anyOf("-–—/~*_<>|:; \t,.!");

  private static final CharMatcher ENDING = CharMatcher.anyOf(",.:");

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final int MAX_WORDS = 8;

  private Names() {}

  /** The words of a line, signs around them left out; none when there is nothing else. */
  static String[] words(String line) {
    String name = SIGNING.trimFrom(line);
    return name.isEmpty() ? new String[0] : SPACE.split(name, MAX_WORDS);
  }

  /** Whether every word begins with a capital letter and holds letters only. */
  static boolean areNames(String[] words) {
    for (String word : words) {
      String bare = ENDING.trimTrailingFrom(word);
      if (bare.isEmpty()
          || !Character.isUpperCase(bare.codePointAt(0))
          || !bare.chars().allMatch(c -> Character.isLetter(c) || "-'’.".indexOf(c) >= 0)) {
        return false;
      }
    }
    return words.length > 0;
  }
}
