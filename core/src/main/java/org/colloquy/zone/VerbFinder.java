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
    for (int at = text.length() - 2; at >= 0; at--) {
      if (mayBegin(text, at) && isAt(text, at)) {
        return true;
      }
    }
    return false;
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
  private boolean mayBegin(String text, int at) {
    return (pairs[text.charAt(at) % BITS] >>> (text.charAt(at + 1) % BITS) & 1) != 0;
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
    for (int at = lower.length() - 2; at >= 0; at--) {
      if (mayBegin(lower, at)) {
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
