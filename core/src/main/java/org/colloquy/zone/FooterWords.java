package org.colloquy.zone;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
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
  private static final String[] NONE = {};

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
    private final String[][] ascii = new String[BUCKETS][];
    private final Map<Character, String[]> others = new HashMap<>();

    Index() {
      Arrays.fill(ascii, NONE);
    }

    void add(String phrase) {
      char first = phrase.charAt(0);
      if (first < 0x80) {
        int bucket = bucket(first, phrase.charAt(1), phrase.charAt(2));
        ascii[bucket] = with(ascii[bucket], phrase);
      } else {
        others.merge(first, new String[] {phrase}, (known, one) -> with(known, one[0]));
      }
    }

    private static String[] with(String[] phrases, String phrase) {
      String[] longer = Arrays.copyOf(phrases, phrases.length + 1);
      longer[phrases.length] = phrase;
      return longer;
    }

    /** The phrases that may stand here, in any case; none at most places. */
    String[] at(String text, int at) {
      char first = text.charAt(at);
      if (first >= 0x80) {
        return others.getOrDefault(Character.toLowerCase(first), NONE);
      }
      return at + 2 < text.length()
          ? ascii[bucket(first, text.charAt(at + 1), text.charAt(at + 2))]
          : NONE;
    }

    /** Five bits are left of a character, those that both cases of an ASCII letter share. */
    private static int bucket(char first, char second, char third) {
      return ((first & 31) << 7 ^ (second & 31) << 3 ^ (third & 31)) & (BUCKETS - 1);
    }
  }

  /** Whether a phrase of the role stands at an offset, in any case. */
  boolean standsAt(Role role, String text, int at, int end) {
    return !find(role, text, at, end).isEmpty();
  }

  /** The phrase of the role that stands at an offset, or "". */
  String find(Role role, String text, int at, int end) {
    return at + 1 < end ? compare(of(role).at(text, at), text, at, end) : "";
  }

  private static String compare(String[] candidates, String text, int at, int end) {
    for (String phrase : candidates) {
      if (at + phrase.length() <= end && text.regionMatches(true, at, phrase, 0, phrase.length())) {
        return phrase;
      }
    }
    return "";
  }

  /** Whether a phrase of the role stands anywhere between two offsets. */
  boolean standsWithin(Role role, String text, int from, int end) {
    return next(role, text, from, end) < end;
  }

  /**
   * Offset of the next phrase of the role that begins no earlier, and not within a word of ASCII
   * letters; or the end.
   */
  int next(Role role, String text, int from, int end) {
    Index index = of(role);
    boolean within = from > 0 && isLetter(text.charAt(from - 1));
    for (int at = from; at + 1 < end; at++) {
      boolean letter = isLetter(text.charAt(at));
      if (!(letter && within)) {
        String[] candidates = index.at(text, at);
        if (candidates.length > 0 && !compare(candidates, text, at, end).isEmpty()) {
          return at;
        }
      }
      within = letter;
    }
    return end;
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
