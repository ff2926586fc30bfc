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

  /** What is left of an ASCII letter in either case; two of such make a bit. */
  private static final int PAIR_BITS = 32;

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
    if (cells.length != 3) {
      throw new IllegalArgumentException("footer row \"" + row + "\" must have 3 cells");
    }
    Role role = Role.valueOf(cells[1].toUpperCase(Locale.ROOT));
    String phrase = cells[2].toLowerCase(Locale.ROOT);
    of(role).add(phrase);
  }

  private Index of(Role role) {
    return requireNonNull(phrases.get(role), "role must be known");
  }

  /** Phrases by their first character; most bodies are ASCII, where an array is faster. */
  private static final class Index {
    private final List<List<String>> ascii = new ArrayList<>();
    private final Map<Character, List<String>> others = new HashMap<>();

    /** With which two characters phrases begin, as bits: most places of a text stop here. */
    private final long[] pairs = new long[PAIR_BITS];

    Index() {
      for (int c = 0; c < 128; c++) {
        ascii.add(new ArrayList<>());
      }
    }

    void add(String phrase) {
      char first = phrase.charAt(0);
      (first < 128 ? ascii.get(first) : others.computeIfAbsent(first, c -> new ArrayList<>()))
          .add(phrase);
      pairs[first % PAIR_BITS] |= 1L << (phrase.charAt(1) % PAIR_BITS);
    }

    /** The cheap test: false where no phrase begins with these two characters in any case. */
    boolean mayBegin(char first, char second) {
      return first >= 0x80
          || second >= 0x80
          || (pairs[first % PAIR_BITS] >>> (second % PAIR_BITS) & 1) != 0;
    }

    List<String> at(char first) {
      char lower = Character.toLowerCase(first);
      return lower < 128 ? ascii.get(lower) : others.getOrDefault(lower, List.of());
    }
  }

  /** Whether a phrase of the role stands at an offset, in any case. */
  boolean standsAt(Role role, String text, int at, int end) {
    return !find(role, text, at, end).isEmpty();
  }

  /** The phrase of the role that stands at an offset, or "". */
  String find(Role role, String text, int at, int end) {
    Index index = of(role);
    return at + 1 < end && index.mayBegin(text.charAt(at), text.charAt(at + 1))
        ? compare(index, text, at, end)
        : "";
  }

  private static String compare(Index index, String text, int at, int end) {
    List<String> candidates = index.at(text.charAt(at));
    char second = Character.toLowerCase(text.charAt(at + 1));
    for (int i = 0; i < candidates.size(); i++) {
      String phrase = candidates.get(i);
      if (phrase.charAt(1) == second
          && at + phrase.length() <= end
          && text.regionMatches(true, at, phrase, 0, phrase.length())) {
        return phrase;
      }
    }
    return "";
  }

  /** Whether a phrase of the role stands anywhere between two offsets. */
  boolean standsWithin(Role role, String text, int from, int end) {
    return next(role, text, from, end) < end;
  }

  /** Offset of the next phrase of the role, or the end. */
  int next(Role role, String text, int from, int end) {
    Index index = of(role);
    for (int at = from; at + 1 < end; at++) {
      if (index.mayBegin(text.charAt(at), text.charAt(at + 1))
          && isStart(text, at)
          && !compare(index, text, at, end).isEmpty()) {
        return at;
      }
    }
    return end;
  }

  /** Whether a phrase can begin here: not within a word of ASCII letters. */
  private static boolean isStart(String text, int at) {
    return at == 0 || !isLetter(text.charAt(at)) || !isLetter(text.charAt(at - 1));
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
