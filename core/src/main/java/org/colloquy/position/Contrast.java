package org.colloquy.position;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether an agreement is held against something else, so that it covers a part only.
 *
 * <pre>{@code
 * Agreed, but keep the old name.         behind it
 * Agreed. However, keep the old name.    in the next sentence
 * Other than that, it looks good.        before it
 * }</pre>
 */
final class Contrast {
  /** Words that a whole thing is agreed with before: "I'm late to this, but I agree". */
  private static final int SHORTEST = 2;

  private static final Set<String> WORDS = WordSets.get("contrast");

  /** Behind "but" these add, and take nothing back: "but also". */
  private static final Set<String> ADDING = WordSets.get("adding");

  /** Whole beginnings of sentences; "_" stands for a blank. */
  private static final Set<String> OPENINGS = WordSets.get("contrast-openings");

  private static final Set<String> REMAINDERS = WordSets.get("remainders");

  private Contrast() {}

  /**
   * Whether the sentence of an agreement takes a part of it back.
   *
   * @param end index after the words that agree, where they are known
   */
  static boolean isIn(Clauses words, Optional<Integer> end) {
    if (opensWithRemainder(words)) {
      return true;
    }
    boolean turned = end.isEmpty() && WORDS.contains(words.norm(0));
    for (int at = end.orElse(SHORTEST); at < words.size() && !turned; at++) {
      if (WORDS.contains(words.norm(at)) && !ADDING.contains(words.norm(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** "Other than that", "Otherwise", "Apart from the name". */
  private static boolean opensWithRemainder(Clauses words) {
    for (int at = 0; at < Math.min(3, words.size()); at++) {
      String two = words.norm(at) + "_" + words.norm(at + 1);
      if (REMAINDERS.contains(words.norm(at)) || REMAINDERS.contains(two)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sentence begins with a contrast to the one before it. */
  static boolean opens(String sentence) {
    String text = sentence.toLowerCase(Locale.ROOT);
    return OPENINGS.stream().anyMatch(o -> text.startsWith(o.replace('_', ' ')));
  }
}
