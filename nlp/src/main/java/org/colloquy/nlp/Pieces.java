package org.colloquy.nlp;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into word pieces of a vocabulary and gives their numbers, greedily from the left (Wu et
 * al. 2016; Devlin et al. 2019): "reworked" becomes "rework" and "##ed". Case and accents are left
 * out. Immutable.
 */
final class Pieces {
  private static final String INNER = "##";
  private static final int LONGEST_WORD = 100;

  /** More characters to a piece than any text needs; bounds the work before pieces are counted. */
  private static final int CHARACTERS = 16;

  private final Map<String, Integer> numbers = new HashMap<>();
  private final int unknown;

  /**
   * @param vocabulary the pieces in the order of their numbers, from 0; a piece that goes on within
   *     a word begins with "##"
   */
  Pieces(List<String> vocabulary) {
    for (String piece : vocabulary) {
      numbers.put(piece, numbers.size());
    }
    unknown = number("[UNK]");
  }

  /**
   * The number of a piece by its name.
   *
   * @throws IllegalArgumentException when the vocabulary does not hold it
   */
  int number(String piece) {
    Integer number = numbers.get(piece);
    if (number == null) {
      throw new IllegalArgumentException("the vocabulary has no piece \"" + piece + '"');
    }
    return number;
  }

  /** The first pieces of a text. */
  int[] first(String text, int most) {
    int[] all = all(text.substring(0, Math.min(text.length(), most * CHARACTERS)));
    return Arrays.copyOf(all, Math.min(most, all.length));
  }

  /** The last pieces of a text. */
  int[] last(String text, int most) {
    int[] all = all(text.substring(Math.max(0, text.length() - most * CHARACTERS)));
    return Arrays.copyOfRange(all, Math.max(0, all.length - most), all.length);
  }

  private int[] all(String text) {
    String plain = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    int[] found = new int[plain.length()];
    int size = 0;
    StringBuilder word = new StringBuilder();
    for (int at = 0; at < plain.length(); at++) {
      char c = plain.charAt(at);
      if (Character.getType(c) == Character.NON_SPACING_MARK) {
        continue;
      }
      boolean mark = isMark(c);
      if (mark || Character.isWhitespace(c)) {
        size = word(word, found, size);
        if (mark) {
          size = word(word.append(c), found, size);
        }
      } else {
        word.append(c);
      }
    }
    return Arrays.copyOf(found, word(word, found, size));
  }

  private static boolean isMark(char c) {
    return (c > ' ' && c < 127 && !Character.isLetterOrDigit(c))
        || switch (Character.getType(c)) {
          case Character.CONNECTOR_PUNCTUATION,
              Character.DASH_PUNCTUATION,
              Character.START_PUNCTUATION,
              Character.END_PUNCTUATION,
              Character.INITIAL_QUOTE_PUNCTUATION,
              Character.FINAL_QUOTE_PUNCTUATION,
              Character.OTHER_PUNCTUATION ->
              true;
          default -> false;
        };
  }

  /** Adds the pieces of a word, and empties it. */
  private int word(StringBuilder word, int[] found, int size) {
    if (word.isEmpty()) {
      return size;
    }
    int end = word.length() > LONGEST_WORD ? size : cut(word.toString(), found, size);
    word.setLength(0);
    if (end == size) {
      found[end++] = unknown;
    }
    return end;
  }

  /** Where the pieces of a word end in {@code found}; at {@code size} when none make it up. */
  private int cut(String word, int[] found, int size) {
    int end = size;
    int begin = 0;
    while (begin < word.length()) {
      int until = word.length();
      Integer number = null;
      while (until > begin && number == null) {
        String piece = word.substring(begin, until--);
        number = numbers.get(begin == 0 ? piece : INNER + piece);
      }
      if (number == null) {
        return size;
      }
      found[end++] = number;
      begin = until + 1;
    }
    return end;
  }
}
