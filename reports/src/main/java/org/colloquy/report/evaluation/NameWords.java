package org.colloquy.report.evaluation;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Compares names as annotators give them: a first name alone will do. */
final class NameWords {

  private NameWords() {}

  /** Whether two names have a word in common. */
  static boolean shared(String one, String other) {
    Set<String> common = words(one);
    common.retainAll(words(other));
    return !common.isEmpty();
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    StringBuilder word = new StringBuilder();
    // Up and down again, so that letters with two small forms fall together.
    String folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT) + ' ';
    folded.codePoints().forEach(c -> take(c, word, words));
    return words;
  }

  private static void take(int character, StringBuilder word, Set<String> words) {
    if (Character.isLetter(character)) {
      word.appendCodePoint(character);
    } else if (!word.isEmpty()) {
      words.add(word.toString());
      word.setLength(0);
    }
  }
}
