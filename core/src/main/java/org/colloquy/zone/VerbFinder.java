package org.colloquy.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Map<Character, List<Integer>> byFirst = new HashMap<>();
  private final long[] pairs = new long[BITS];

  /** Verbs of two characters or more, in lower case, the best first. */
  VerbFinder(List<String> verbs) {
    this.verbs = List.copyOf(verbs);
    for (int i = 0; i < verbs.size(); i++) {
      String verb = verbs.get(i);
      byFirst.computeIfAbsent(verb.charAt(0), c -> new ArrayList<>()).add(i);
      pairs[verb.charAt(0) % BITS] |= 1L << (verb.charAt(1) % BITS);
    }
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

  /** The best verb that stands as a whole word in a text in lower case. */
  Optional<Found> find(String lower) {
    int best = verbs.size();
    int place = -1;
    for (int at = lower.length() - 2; at >= 0; at--) {
      if ((pairs[lower.charAt(at) % BITS] >>> (lower.charAt(at + 1) % BITS) & 1) != 0) {
        int verb = bestAt(lower, at, best);
        place = verb < best ? at : place;
        best = Math.min(best, verb);
      }
    }
    return place < 0 ? Optional.empty() : Optional.of(new Found(verbs.get(best), place));
  }

  /** The best verb that begins here, if better than one that is known. */
  private int bestAt(String lower, int at, int known) {
    for (int verb : byFirst.getOrDefault(lower.charAt(at), List.of())) {
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
