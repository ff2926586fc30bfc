package org.colloquy.zone;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The phrases of {@code footers.tsv}, of all its languages together, each found by its first
 * character. Immutable.
 */
final class FooterWords {
  /** What a phrase says; the file explains each. */
  enum Role {
    OPENER,
    NOTICE,
    WORD,
    LEGAL
  }

  private static final int BUCKETS = 1 << 12;

  private static final FooterWords STANDARD = new FooterWords();

  private final Map<Role, Index> phrases = new EnumMap<>(Role.class);

  private FooterWords() {
    for (Role role : Role.values()) {
      phrases.put(role, new Index());
    }
    try (InputStream stream = FooterWords.class.getResourceAsStream("footers.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("footers.tsv must stand beside its class");
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(row -> !row.isBlank() && !row.startsWith("#"))
          .forEach(this::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static FooterWords standard() {
    return STANDARD;
  }

  private void add(String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length != 3 || cells[2].length() < (cells[2].charAt(0) < 0x80 ? 3 : 2)) {
      throw new IllegalArgumentException(
          "footer row \"" + row + "\" must have 3 cells and a phrase of 3 letters");
    }
    Role role = Role.valueOf(cells[1].toUpperCase(Locale.ROOT));
    String phrase = cells[2].toLowerCase(Locale.ROOT);
    of(role).add(phrase);
  }

  private Index of(Role role) {
    return requireNonNull(phrases.get(role), "role must be known");
  }

  /** Phrases by their first characters; most bodies are ASCII, where an array is faster. */
  private static final class Index {
    private final List<List<String>> ascii = new ArrayList<>();
    private final Map<Character, List<String>> others = new HashMap<>();

    /** A bit for each bucket that holds a phrase: small enough to stay in the nearest cache. */
    private final long[] filled = new long[BUCKETS / Long.SIZE];

    Index() {
      for (int c = 0; c < BUCKETS; c++) {
        ascii.add(List.of());
      }
    }

    void add(String phrase) {
      char first = phrase.charAt(0);
      if (first < 0x80) {
        int bucket = bucket(first, phrase.charAt(1), phrase.charAt(2));
        List<String> longer = new ArrayList<>(ascii.get(bucket));
        longer.add(phrase);
        ascii.set(bucket, longer);
        filled[bucket / Long.SIZE] |= 1L << bucket;
      } else {
        others.computeIfAbsent(first, c -> new ArrayList<>()).add(phrase);
      }
    }

    /** The cheap test: false at most places. */
    boolean mayBegin(char[] text, int at, int end) {
      char first = text[at];
      if (first >= 0x80) {
        return true;
      }
      if (at + 2 >= end) {
        return false;
      }
      int bucket = bucket(first, text[at + 1], text[at + 2]);
      return (filled[bucket / Long.SIZE] >>> bucket & 1) != 0;
    }

    /** The phrases that may stand where the cheap test says so, in any case. */
    List<String> at(char[] text, int at) {
      return text[at] < 0x80
          ? ascii.get(bucket(text[at], text[at + 1], text[at + 2]))
          : others.getOrDefault(Character.toLowerCase(text[at]), List.of());
    }

    private static int bucket(char first, char second, char third) {
      return (folded(first) << 7 ^ folded(second) << 3 ^ folded(third)) & (BUCKETS - 1);
    }

    /** Five bits that both cases of a letter share; other letters than those of ASCII share one. */
    private static int folded(char c) {
      return c < 0x80 ? c & 31 : 0;
    }
  }

  /** Whether a phrase of the role stands at an offset, in any case. */
  boolean standsAt(Role role, Draft draft, int at, int end) {
    return !find(role, draft, at, end).isEmpty();
  }

  /** The phrase of the role that stands at an offset, or "". */
  String find(Role role, Draft draft, int at, int end) {
    return at + 1 < end ? find(of(role), draft, at, end) : "";
  }

  private static String find(Index index, Draft draft, int at, int end) {
    if (!index.mayBegin(draft.chars(), at, end)) {
      return "";
    }
    List<String> candidates = index.at(draft.chars(), at);
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
        boolean ascii = c < 0x80 && wanted < 0x80;
        return !ascii && draft.text().regionMatches(true, at, phrase, 0, phrase.length());
      }
    }
    return true;
  }

  /** Whether a phrase of the role stands anywhere between two offsets. */
  boolean standsWithin(Role role, Draft draft, int from, int end) {
    return next(role, draft, from, end) < end;
  }

  /**
   * Offset of the next phrase of the role that begins no earlier, and not within a word of ASCII
   * letters; or the end.
   */
  int next(Role role, Draft draft, int from, int end) {
    Index index = of(role);
    char[] text = draft.chars();
    boolean within = from > 0 && isLetter(text[from - 1]);
    for (int at = from; at + 1 < end; at++) {
      boolean letter = isLetter(text[at]);
      boolean begins = !(letter && within) && index.mayBegin(text, at, end);
      if (begins && !find(index, draft, at, end).isEmpty()) {
        return at;
      }
      within = letter;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
