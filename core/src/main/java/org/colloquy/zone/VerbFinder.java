package org.colloquy.zone;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds words for "wrote" in a text of any language: the longest one wins, and of its places the
 * last. Looks only where the first two characters of some verb stand, so that prose costs little.
 * Immutable.
 */
final class VerbFinder {
  /** What is left of a character; two make a bit of a filter that lets no verb slip. */
  private static final int BITS = 64;

  private final List<String> verbs;

  /** Numbers of the verbs by what is left of their first two characters, the best first. */
  private final int[][] byPair = new int[BITS * BITS][0];

  private final long[] pairs = new long[BITS];

  /** Verbs of two characters or more, in lower case, the best first. */
  VerbFinder(List<String> verbs) {
    this.verbs = List.copyOf(verbs);
    for (int i = 0; i < verbs.size(); i++) {
      String verb = verbs.get(i);
      byPair[pair(verb, 0)] = with(beginningAt(verb, 0), i);
      pairs[verb.charAt(0) % BITS] |= 1L << (verb.charAt(1) % BITS);
    }
  }

  private static int[] with(int[] numbers, int number) {
    int[] longer = Arrays.copyOf(numbers, numbers.length + 1);
    longer[numbers.length] = number;
    return longer;
  }

  /**
   * A verb and its place.
   *
   * @param verb the word
   * @param begin offset of its first character
   */
  record Found(String verb, int begin) {
    int end() {
      return begin + verb.length();
    }
  }

  /** Whether one stands in a text, be it within a word. */
  boolean isIn(String text) {
    char[] chars = text.toCharArray();
    for (int at = chars.length - 2; at >= 0; at--) {
      if (mayBegin(chars, at) && isAt(text, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether one stands as a whole word in a part of a text that is of ASCII, in any case. */
  boolean isWordIn(char[] text, int begin, int end) {
    boolean within = false;
    for (int at = begin; at + 1 < end; at++) {
      int first = lower(text[at]);
      int second = lower(text[at + 1]);
      boolean begins = (pairs[first & (BITS - 1)] >>> second & 1) != 0 && !within;
      if (begins && isWordAt(text, at, end)) {
        return true;
      }
      within = LineShape.isLetterOrDigit(text[at]);
    }
    return false;
  }

  private boolean isWordAt(char[] text, int at, int end) {
    int pair = (lower(text[at]) & (BITS - 1)) * BITS + (lower(text[at + 1]) & (BITS - 1));
    for (int verb : byPair[pair]) {
      String word = verbs.get(verb);
      int behind = at + word.length();
      if (isAt(text, at, end, word)
          && (behind == end || !LineShape.isLetterOrDigit(text[behind]))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isAt(char[] text, int at, int end, String verb) {
    if (at + verb.length() > end) {
      return false;
    }
    for (int i = 0; i < verb.length(); i++) {
      if (lower(text[at + i]) != verb.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private static int lower(char c) {
    return c >= 'A' && c <= 'Z' ? c | 0x20 : c;
  }

  private boolean isAt(String text, int at) {
    for (int verb : beginningAt(text, at)) {
      if (text.startsWith(verbs.get(verb), at)) {
        return true;
      }
    }
    return false;
  }

  /** The cheap test: false where no verb begins with these two characters. */
  private boolean mayBegin(char[] text, int at) {
    // a shift takes its six lowest bits
    return (pairs[text[at] & (BITS - 1)] >>> text[at + 1] & 1) != 0;
  }

  private int[] beginningAt(String text, int at) {
    return byPair[pair(text, at)];
  }

  private static int pair(String text, int at) {
    return text.charAt(at) % BITS * BITS + text.charAt(at + 1) % BITS;
  }

  /** The best verb that stands as a whole word in a text in lower case. */
  Optional<Found> find(String lower) {
    int best = verbs.size();
    int place = -1;
    char[] chars = lower.toCharArray();
    for (int at = chars.length - 2; at >= 0; at--) {
      if (mayBegin(chars, at)) {
        int verb = bestAt(lower, at, best);
        place = verb < best ? at : place;
        best = Math.min(best, verb);
      }
    }
    return place < 0 ? Optional.empty() : Optional.of(new Found(verbs.get(best), place));
  }

  /** The best verb that begins here, if better than one that is known. */
  private int bestAt(String lower, int at, int known) {
    for (int verb : beginningAt(lower, at)) {
      if (verb >= known) {
        return known;
      }
      String word = verbs.get(verb);
      if (lower.startsWith(word, at) && isWord(lower, at, at + word.length())) {
        return verb;
      }
    }
    return known;
  }

  /** Languages that put no space between words have letters on both sides. */
  static boolean isWord(String text, int begin, int end) {
    boolean spaced = text.charAt(begin) < 0x2e80;
    return !spaced
        || ((begin == 0 || !Character.isLetterOrDigit(text.charAt(begin - 1)))
            && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end))));
  }
}
