package org.colloquy.zone;

import java.util.Arrays;
import java.util.Set;

/**
 * A cheap test for lines that may begin with one of many phrases: the first word of a line, in any
 * case, against those of the phrases. Passes too much, but nothing too little. Immutable.
 */
final class FirstWords {
  private static final int BITS = 5;
  private static final int HASH_BITS = 12;

  /** As many letters of a word are compared. */
  private static final int MAX_LETTERS = Long.SIZE / BITS;

  private static final long FOREIGN = -1;

  /** The words of ASCII, five bits a letter, in order. */
  private final long[] words;

  /** A bit for the hash of each word: it lets most other words be known without a search. */
  private final long[] filter = new long[Long.SIZE];

  /** The signs with which some phrases begin. */
  private final String signs;

  /** Phrases in lower case. */
  FirstWords(Set<String> phrases) {
    StringBuilder others = new StringBuilder();
    for (String phrase : phrases) {
      if (!Character.isLetter(phrase.charAt(0))) {
        others.append(phrase.charAt(0));
      }
    }
    signs = others.toString();
    words = phrases.stream().mapToLong(FirstWords::word).sorted().toArray();
    for (long word : words) {
      filter[hash(word) / Long.SIZE] |= 1L << hash(word);
    }
  }

  private static int hash(long word) {
    return (int) ((word * 0x9e3779b97f4a7c15L) >>> (Long.SIZE - HASH_BITS));
  }

  private boolean holds(long word) {
    return (filter[hash(word) / Long.SIZE] >>> hash(word) & 1) != 0
        && Arrays.binarySearch(words, word) >= 0;
  }

  private static long word(String phrase) {
    return word(phrase.toCharArray(), 0, phrase.length());
  }

  /** The letters of the word that begins here, or {@link #FOREIGN}. */
  private static long word(char[] text, int begin, int end) {
    long word = 0;
    int last = Math.min(end, begin + MAX_LETTERS);
    for (int at = begin; at < last; at++) {
      char c = text[at];
      if (c >= 0x80) {
        return FOREIGN;
      }
      if (!isLetter(c)) {
        break;
      }
      word = word << BITS | (c & 31);
    }
    return word;
  }

  private static boolean isLetter(char c) {
    int lower = c | 0x20;
    return c < 0x80 ? lower >= 'a' && lower <= 'z' : Character.isLetter(c);
  }

  /** Whether a phrase may begin in a part of a text, signs before it left out. */
  boolean mayBegin(char[] text, int begin, int end) {
    int at = begin;
    while (at < end && !isLetter(text[at])) {
      if (signs.indexOf(text[at]) >= 0) {
        return true;
      }
      at++;
    }
    long word = word(text, at, end);
    return word == FOREIGN || holds(word);
  }

  /** Whether a phrase may begin on a line. */
  boolean mayBeginOn(Draft draft, int line) {
    return mayBegin(draft.chars(), draft.begin(line), draft.end(line));
  }
}
