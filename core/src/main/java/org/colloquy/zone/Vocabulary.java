package org.colloquy.zone;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The words by which mail programs and people mark the parts of a mail, in every language that has
 * a data file in {@code language/}. All words are in lower case.
 */
final class Vocabulary {
  /** What stands for a letter outside ASCII whose charset was lost, in one byte or two. */
  private static final List<String> DAMAGE = List.of("?", "??", "\ufffd", "\ufffd\ufffd");

  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, Set<String>> wordsOfLanguage = new HashMap<>();
  private final Set<String> languages = new TreeSet<>();
  private final List<String> verbs;

  private Vocabulary() {
    for (String language : lines("languages.txt")) {
      languages.add(language);
      lines(language + ".tsv").forEach(row -> add(language, row));
    }
    Set<String> spelled = new TreeSet<>(words("verb"));
    words("verb").forEach(verb -> addDamaged(verb, spelled));
    verbs =
        spelled.stream()
            .sorted((a, b) -> b.length() == a.length() ? a.compareTo(b) : b.length() - a.length())
            .toList();
  }

  private void add(String language, String row) {
    String[] cells = row.split("\t", -1);
    if (cells.length != 2) {
      throw new IllegalStateException(language + " row \"" + row + "\" must have 2 cells");
    }
    for (String word : cells[1].split("\\|", -1)) {
      String lower = word.strip().toLowerCase(Locale.ROOT);
      words.computeIfAbsent(cells[0], role -> new HashSet<>()).add(lower);
      wordsOfLanguage.computeIfAbsent(key(language, cells[0]), role -> new HashSet<>()).add(lower);
    }
  }

  /**
   * A verb as it looks where an archive lost its charset: "a ?crit", "a ??crit", "a \ufffdcrit". A
   * verb of which nothing would be left is not spelled so.
   */
  private void addDamaged(String verb, Set<String> spelled) {
    boolean mostlyAscii = verb.chars().filter(c -> c < 0x80).count() * 2 > verb.length();
    if (!mostlyAscii || verb.chars().allMatch(c -> c < 0x80)) {
      return;
    }
    for (String sign : DAMAGE) {
      String damaged = verb.replaceAll("[^\\x00-\\x7f]", sign);
      spelled.add(damaged);
      for (String language : languagesOf("verb", verb)) {
        wordsOfLanguage.getOrDefault(key(language, "verb"), Set.of()).add(damaged);
      }
    }
  }

  private static String key(String language, String role) {
    return language + ' ' + role;
  }

  static Vocabulary standard() {
    return new Vocabulary();
  }

  /** The rows of a data file, without comments. */
  private static List<String> lines(String name) {
    try (InputStream stream = Vocabulary.class.getResourceAsStream("language/" + name)) {
      if (stream == null) {
        throw new IllegalStateException("language/" + name + " must stand beside its class");
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(row -> !row.isBlank() && !row.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Set<String> words(String role) {
    return words.getOrDefault(role, Set.of());
  }

  /** Words for "wrote", the longest first. */
  List<String> verbs() {
    return verbs;
  }

  /** All words and phrases of a role. */
  Set<String> phrases(String role) {
    return words(role);
  }

  /** The languages that are known. */
  Set<String> languages() {
    return languages;
  }

  /** The languages that use a word in this role. */
  Set<String> languagesOf(String role, String word) {
    return languages.stream()
        .filter(l -> wordsOfLanguage.getOrDefault(key(l, role), Set.of()).contains(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a word has this role in one of the languages. */
  boolean is(String role, String word, Set<String> of) {
    for (String language : of) {
      if (wordsOfLanguage.getOrDefault(key(language, role), Set.of()).contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word has this role: "date", "start", "greeting", "closing", "from", … */
  boolean is(String role, String word) {
    return words(role).contains(word);
  }
}
