package org.colloquy.zone;

import java.util.Set;

/**
 * A cheap test for lines that may begin with one of many phrases: the first two letters of a line,
 * in any case, against those of the phrases. Passes too much, but nothing too little.
 */
final class FirstLetters {
  private static final int BITS = 64;

  private final long[] pairs = new long[BITS];

  /** The signs with which some phrases begin. */
  private final String signs;

  /** Phrases in lower case. */
  FirstLetters(Set<String> phrases) {
    StringBuilder others = new StringBuilder();
    for (String phrase : phrases) {
      if (Character.isLetter(phrase.charAt(0))) {
        note(phrase);
      } else {
        others.append(phrase.charAt(0));
      }
    }
    signs = others.toString();
  }

  private void note(String phrase) {
    boolean two = phrase.length() > 1 && Character.isLetter(phrase.charAt(1));
    pairs[phrase.charAt(0) % BITS] |= two ? 1L << (phrase.charAt(1) % BITS) : -1L;
  }

  /** Whether a phrase may stand on a line, signs before it left out. */
  boolean mayBeginOn(Draft draft, int line) {
    int at = draft.begin(line);
    int end = draft.end(line);
    while (at < end && !Character.isLetter(draft.text().charAt(at))) {
      if (signs.indexOf(draft.text().charAt(at)) >= 0) {
        return true;
      }
      at++;
    }
    if (at + 1 >= end) {
      return at < end;
    }
    char first = Character.toLowerCase(draft.text().charAt(at));
    char second = Character.toLowerCase(draft.text().charAt(at + 1));
    return (pairs[first % BITS] >>> (second % BITS) & 1) != 0;
  }
}
