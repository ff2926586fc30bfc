package org.colloquy.zone;

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

  private static final FooterWords STANDARD = new FooterWords();

  private final Map<Role, Map<Character, List<String>>> phrases = new EnumMap<>(Role.class);

  private FooterWords() {
    for (Role role : Role.values()) {
      phrases.put(role, new HashMap<>());
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
    of(role).computeIfAbsent(phrase.charAt(0), c -> new ArrayList<>()).add(phrase);
  }

  private Map<Character, List<String>> of(Role role) {
    return phrases.getOrDefault(role, Map.of());
  }

  /** Whether a phrase of the role stands at an offset, in any case. */
  boolean standsAt(Role role, String text, int at, int end) {
    return !find(role, text, at, end).isEmpty();
  }

  /** The phrase of the role that stands at an offset, or "". */
  String find(Role role, String text, int at, int end) {
    if (at >= end) {
      return "";
    }
    List<String> candidates = of(role).get(Character.toLowerCase(text.charAt(at)));
    if (candidates != null) {
      for (String phrase : candidates) {
        if (at + phrase.length() <= end
            && text.regionMatches(true, at, phrase, 0, phrase.length())) {
          return phrase;
        }
      }
    }
    return "";
  }

  /** Whether a phrase of the role stands anywhere between two offsets. */
  boolean standsWithin(Role role, String text, int from, int end) {
    for (int at = from; at < end; at++) {
      if (standsAt(role, text, at, end)) {
        return true;
      }
    }
    return false;
  }
}
