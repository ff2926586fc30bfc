package org.colloquy.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.colloquy.person.PersonName;

/** Words of a text, compared as those of names are. */
final class Word {

  private Word() {}

  /** "Ash", "ASH" and "Ásh" are "ash"; "O'Brien" is "obrien"; "" where nothing is left. */
  static String key(String written) {
    return isPlain(written)
        ? written.toLowerCase(Locale.ROOT)
        : String.join("", PersonName.wordsOf(written));
  }

  private static boolean isPlain(String written) {
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c > 127 || c == '\'') {
        return false;
      }
    }
    return true;
  }

  /** All words of a text, titles too. */
  static List<String> all(String text) {
    List<String> words = new ArrayList<>();
    WordScan.read(
        text,
        address -> false,
        new WordScan.Sink() {
          @Override
          public void word(int begin, int end) {
            words.add(key(text.substring(begin, end)));
          }

          @Override
          public void address(int begin, int at, int domain, int end) {
            // no name
          }
        });
    return words;
  }

  /** A word in capitals, with a capital, or small, as another one is written. */
  static String as(String written, String word) {
    if (word.isEmpty() || Character.isLowerCase(written.codePointAt(0))) {
      return word.toLowerCase(Locale.ROOT);
    }
    boolean capitals = written.length() > 1 && written.equals(written.toUpperCase(Locale.ROOT));
    boolean cased = !written.equals(written.toLowerCase(Locale.ROOT));
    return capitals && cased ? word.toUpperCase(Locale.ROOT) : Pseudonyms.capital(word);
  }

  /** All of them joined by spaces. */
  static String joined(List<String> words) {
    return String.join(" ", words);
  }
}
