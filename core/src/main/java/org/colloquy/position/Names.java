package org.colloquy.position;

import java.util.List;
import java.util.Set;

/** Tells by the look of a word whether it names people. */
final class Names {
  private static final Set<String> PRONOUNS = WordSets.get("pronouns");

  private static final Set<String> ROLES = WordSets.get("roles");

  /** Words that begin with a capital at the head of a sentence, and are no names. */
  private static final Set<String> PLAIN = WordSets.get("plain");

  private Names() {}

  /** Whether the word at an index can be a person's name: a capital, and no everyday word. */
  static boolean isName(List<Word> words, int at) {
    Word word = words.get(at);
    return word.capital()
        && word.norm().length() > 1
        && !PLAIN.contains(word.norm())
        && !hasDigit(word.norm())
        && !(at == 0 && isPlainBySuffix(word.norm()));
  }

  private static boolean hasDigit(String norm) {
    for (int i = 0; i < norm.length(); i++) {
      if (Character.isDigit(norm.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** "Presumably", "Breaking": at the head of a sentence the capital says nothing. */
  private static boolean isPlainBySuffix(String norm) {
    return norm.endsWith("ly") || norm.endsWith("ing");
  }

  /** Whether it is an everyday word, which names nobody. */
  static boolean isPlain(String norm) {
    return PLAIN.contains(norm);
  }

  static boolean isRole(String norm) {
    return ROLES.contains(norm);
  }

  static boolean isPronoun(String norm) {
    return PRONOUNS.contains(norm);
  }
}
