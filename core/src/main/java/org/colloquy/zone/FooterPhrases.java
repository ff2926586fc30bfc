package org.colloquy.zone;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases of one role in {@link FooterWords}, each found by its first characters. Made once,
 * then only read.
 */
final class FooterPhrases {
  private static final int BUCKETS = 1 << 12;
  private static final int ASCII = 128;

  /** Most bodies are ASCII, where an array is faster. */
  private final List<List<String>> ascii = new ArrayList<>();

  private final Map<Character, List<String>> others = new HashMap<>();

  /** For each character of ASCII, in any case, a bit for each that stands behind it in a phrase. */
  private final int[] seconds = new int[ASCII];

  /** A bit for each bucket that holds a phrase: small enough to stay in the nearest cache. */
  private final long[] filled = new long[BUCKETS / Long.SIZE];

  FooterPhrases() {
    for (int bucket = 0; bucket < BUCKETS; bucket++) {
      ascii.add(List.of());
    }
  }

  /** Adds a phrase in lower case, of three characters or more where the first is of ASCII. */
  void add(String phrase) {
    char first = phrase.charAt(0);
    if (first >= ASCII) {
      others.computeIfAbsent(first, c -> new ArrayList<>()).add(phrase);
      return;
    }
    seconds[first] |= 1 << folded(phrase.charAt(1));
    seconds[Character.toUpperCase(first)] = seconds[first];
    int bucket = bucket(first, phrase.charAt(1), phrase.charAt(2));
    List<String> longer = new ArrayList<>(ascii.get(bucket));
    longer.add(phrase);
    ascii.set(bucket, longer);
    filled[bucket / Long.SIZE] |= 1L << bucket;
  }

  /** The cheap test: false at most places. */
  private boolean mayBegin(char[] text, int at, int end) {
    char first = text[at];
    if (first >= ASCII) {
      return true;
    }
    if (at + 2 >= end || !mayBegin(first, text[at + 1])) {
      return false;
    }
    int bucket = bucket(first, text[at + 1], text[at + 2]);
    return (filled[bucket / Long.SIZE] >>> bucket & 1) != 0;
  }

  private boolean mayBegin(char first, char second) {
    return (seconds[first] >>> folded(second) & 1) != 0;
  }

  /** The phrases that may stand where the cheap test says so, in any case. */
  private List<String> mayStandAt(char[] text, int at) {
    return text[at] < ASCII
        ? ascii.get(bucket(text[at], text[at + 1], text[at + 2]))
        : others.getOrDefault(Character.toLowerCase(text[at]), List.of());
  }

  private static int bucket(char first, char second, char third) {
    return (folded(first) << 7 ^ folded(second) << 3 ^ folded(third)) & (BUCKETS - 1);
  }

  /** Five bits that both cases of a letter share; other letters than those of ASCII share one. */
  private static int folded(char c) {
    return c < ASCII ? c & 31 : 0;
  }

  /** Whether a phrase stands at an offset, in any case. */
  boolean standsAt(Draft draft, int at, int end) {
    return !find(draft, at, end).isEmpty();
  }

  /** The phrase that stands at an offset, or "". */
  String find(Draft draft, int at, int end) {
    if (at + 1 >= end || !mayBegin(draft.chars(), at, end)) {
      return "";
    }
    List<String> candidates = mayStandAt(draft.chars(), at);
    for (int i = 0; i < candidates.size(); i++) {
      String phrase = candidates.get(i);
      if (at + phrase.length() <= end && isAt(draft, at, phrase)) {
        return phrase;
      }
    }
    return "";
  }

  /** Whether a phrase in lower case stands at an offset, in any case. */
  private static boolean isAt(Draft draft, int at, String phrase) {
    char[] text = draft.chars();
    for (int i = 0; i < phrase.length(); i++) {
      char c = text[at + i];
      char wanted = phrase.charAt(i);
      if (c != wanted && (c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c) != wanted) {
        boolean ascii = c < ASCII && wanted < ASCII;
        return !ascii && draft.text().regionMatches(true, at, phrase, 0, phrase.length());
      }
    }
    return true;
  }

  /** Whether a phrase stands anywhere between two offsets. */
  boolean standsWithin(Draft draft, int from, int end) {
    return next(draft, from, end) < end;
  }

  /**
   * Offset of the next phrase that begins no earlier, and not within a word of ASCII letters; or
   * the end.
   */
  int next(Draft draft, int from, int end) {
    char[] text = draft.chars();
    boolean within = from > 0 && isLetter(text[from - 1]);
    for (int at = from; at + 1 < end; at++) {
      char c = text[at];
      boolean letter = isLetter(c);
      boolean begins = !(letter && within) && (c >= ASCII || mayBegin(c, text[at + 1]));
      if (begins && standsAt(draft, at, end)) {
        return at;
      }
      within = letter;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    char lower = (char) (c | 0x20);
    return lower >= 'a' && lower <= 'z';
  }
}
