package org.colloquy.person;

import java.util.HashMap;
import java.util.Map;

/**
 * Words as they sound about the same in Latin letters, whatever the alphabet and the way of writing
 * it in another: "Мюллер", "Müller" and "Mueller" are "muller", "Юрий" and "Yury" are "iuri".
 */
final class Letters {
  private static final Map<Character, String> LATIN = latin();

  /** Two spellings of one sound, long ones first; read from left to right, each once. */
  private static final String[][] SAME = {
    {"shch", "sh"},
    {"kh", "h"},
    {"ks", "x"},
    {"ae", "a"},
    {"oe", "o"},
    {"ue", "u"},
    {"aa", "a"},
    {"y", "i"},
    {"j", "i"},
    {"w", "v"},
    {"iie", "ie"},
    {"iii", "i"},
    {"ii", "i"}
  };

  private Letters() {}

  private static Map<Character, String> latin() {
    Map<Character, String> latin = new HashMap<>();
    for (String line : WordLists.lines("letters.txt")) {
      latin.put(line.charAt(0), line.substring(1).strip());
    }
    return Map.copyOf(latin);
  }

  /** The sound of a word in lower case and without diacritics. */
  static String sound(String word) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      String form = c < 128 ? null : LATIN.get(c);
      letters.append(form == null ? String.valueOf(c) : form);
    }
    String sound = letters.toString();
    for (String[] pair : SAME) {
      sound = sound.replace(pair[0], pair[1]);
    }
    return sound;
  }
}
