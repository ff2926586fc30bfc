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
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The phrases of {@code footers.tsv}, of all its languages together. Immutable. */
final class FooterWords {
  /** What a phrase says; the file explains each. */
  enum Role {
    OPENER,
    NOTICE,
    WORD,
    LEGAL
  }

  private static final FooterWords STANDARD = new FooterWords();

  private final Map<Role, FooterPhrases> phrases = new EnumMap<>(Role.class);

  private FooterWords() {
    Map<Role, List<String>> read = new EnumMap<>(Role.class);
    try (InputStream stream = FooterWords.class.getResourceAsStream("footers.tsv")) {
      if (stream == null) {
        throw new IllegalStateException("footers.tsv must stand beside its class");
      }
      new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
          .lines()
          .filter(row -> !row.isBlank() && !row.startsWith("#"))
          .forEach(row -> add(row, read));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    for (Role role : Role.values()) {
      phrases.put(role, new FooterPhrases(read.getOrDefault(role, List.of())));
    }
  }

  /** The phrases of a role. */
  static FooterPhrases of(Role role) {
    return STANDARD.phrases(role);
  }

  private FooterPhrases phrases(Role role) {
    return requireNonNull(phrases.get(role), "role must be known");
  }

  private static void add(String row, Map<Role, List<String>> read) {
    String[] cells = row.split("\t", -1);
    if (cells.length != 3 || cells[2].length() < (cells[2].charAt(0) < 0x80 ? 3 : 2)) {
      throw new IllegalArgumentException(
          "footer row \"" + row + "\" must have 3 cells and a phrase of 3 letters");
    }
    Role role = Role.valueOf(cells[1].toUpperCase(Locale.ROOT));
    read.computeIfAbsent(role, r -> new ArrayList<>()).add(cells[2].toLowerCase(Locale.ROOT));
  }
}
