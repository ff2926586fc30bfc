package org.colloquy.zone;

import java.util.Arrays;
import java.util.List;

/**
 * Says how far a search for many phrases at once may step: most places in a text need no look,
 * since three characters that stand in no phrase rule out all phrases that would hold them (Wu and
 * Manber 1994). Of ASCII only, in any case. Immutable.
 */
final class PhraseSteps {
  private static final int BLOCK = 3;
  private static final int BITS = 12;

  /** For what is left of three characters, the steps to where they may stand as a phrase ends. */
  private final byte[] steps = new byte[1 << BITS];

  /** Characters between the begin of a phrase and the place at which it is looked for. */
  private final int ahead;

  /** Phrases of three characters or more. */
  PhraseSteps(List<String> phrases) {
    int shortest = phrases.stream().mapToInt(String::length).min().orElse(BLOCK);
    ahead = Math.min(shortest, Byte.MAX_VALUE) - BLOCK;
    Arrays.fill(steps, (byte) (ahead + 1));
    for (String phrase : phrases) {
      for (int at = 0; at <= ahead; at++) {
        int block = block(phrase.charAt(at), phrase.charAt(at + 1), phrase.charAt(at + 2));
        steps[block] = (byte) Math.min(steps[block], ahead - at);
      }
    }
  }

  /** Twelve bits that both cases of letters share. */
  private static int block(char first, char second, char third) {
    return (first & 31) << 7 ^ (second & 31) << 3 ^ (third & 31);
  }

  /** The next offset at which a phrase of ASCII may begin, or the end. */
  int next(char[] text, int from, int end) {
    int at = from + ahead;
    while (at + BLOCK <= end) {
      int step = steps[block(text[at], text[at + 1], text[at + 2])];
      if (step == 0) {
        return at - ahead;
      }
      at += step;
    }
    return end;
  }
}
