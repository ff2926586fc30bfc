package org.colloquy.zone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases of one role in {@link FooterWords}, each found by its first characters. Immutable.
 */
final class FooterPhrases {
  private static final int BUCKETS = 1 << 12;
  private static final int ASCII = 128;
  private static final String[] NONE = {};

  /** Most bodies are ASCII, where an array is faster. */
  private final String[][] ascii = new String[BUCKETS][];

  private final Map<Character, String[]> others = new HashMap<>();

  /** A bit for what is left of each first character in {@link #others}. */
  private long othersMayBegin;

  /** For each character of ASCII, in any case, a bit for each that stands behind it in a phrase. */
  private final int[] seconds = new int[ASCII];

  private final PhraseSteps steps;

  /** Phrases in lower case, of three characters or more where the first is of ASCII. */
  FooterPhrases(List<String> phrases) {
    Arrays.fill(ascii, NONE);
    phrases.forEach(this::add);
    steps = new PhraseSteps(phrases.stream().filter(FooterPhrases::isAscii).toList());
  }

  private static boolean isAscii(String phrase) {
    return phrase.chars().allMatch(c -> c < ASCII);
  }

  private void add(String phrase) {
    char first = phrase.charAt(0);
    if (first >= ASCII) {
      others.put(first, with(others.getOrDefault(first, NONE), phrase));
      othersMayBegin |= 1L << first;
      return;
    }
    seconds[first] |= 1 << folded(phrase.charAt(1));
    seconds[Character.toUpperCase(first)] = seconds[first];
    int bucket = bucket(first, phrase.charAt(1), phrase.charAt(2));
    ascii[bucket] = with(ascii[bucket], phrase);
  }

  private static String[] with(String[] phrases, String phrase) {
    List<String> longer = new ArrayList<>(List.of(phrases));
    longer.add(phrase);
    return longer.toArray(NONE);
  }

  /** The phrases that may stand at an offset, in any case. */
  private String[] mayStandAt(char[] text, int at, int end) {
    char first = text[at];
    if (first >= ASCII) {
      char lower = Character.toLowerCase(first);
      return (othersMayBegin >>> lower & 1) == 0 ? NONE : others.getOrDefault(lower, NONE);
    }
    if (at + 2 >= end || !mayBegin(first, text[at + 1])) {
      return NONE;
    }
    return ascii[bucket(first, text[at + 1], text[at + 2])];
  }

  /** The cheap test: false at most places. */
  private boolean mayBegin(char first, char second) {
    return (seconds[first] >>> folded(second) & 1) != 0;
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
    if (at + 1 >= end) {
      return "";
    }
    for (String phrase : mayStandAt(draft.chars(), at, end)) {
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

  /** Whether a phrase stands on a line between two offsets. */
  boolean standsWithin(Draft draft, int line, int from, int end) {
    return next(draft, line, from, end) < end;
  }

  /**
   * Offset on a line of the next phrase that begins no earlier, and not within a word of ASCII
   * letters; or the end.
   */
  int next(Draft draft, int line, int from, int end) {
    boolean foreign = draft.signs().holdsAny(line, LineSigns.FOREIGN);
    char[] text = draft.chars();
    int at = foreign ? from : steps.next(text, from, end);
    while (at + 1 < end) {
      boolean within = at > 0 && isLetter(text[at]) && isLetter(text[at - 1]);
      if (!within && standsAt(draft, at, end)) {
        return at;
      }
      at = foreign ? at + 1 : steps.next(text, at + 1, end);
    }
    return end;
  }

  private static boolean isLetter(char c) {
    char lower = (char) (c | 0x20);
    return lower >= 'a' && lower <= 'z';
  }
}
