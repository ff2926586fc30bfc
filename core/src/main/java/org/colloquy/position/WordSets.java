package org.colloquy.position;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The sets of words that come with the library, read once. */
final class WordSets {
  private static final Splitter BLANKS = Splitter.on(' ').trimResults().omitEmptyStrings();
  private static final Map<String, Set<String>> SETS = sets(lines("words.txt"));

  private WordSets() {}

  /** The set with this name. */
  static Set<String> get(String name) {
    return Objects.requireNonNull(SETS.get(name), name);
  }

  private static Map<String, Set<String>> sets(List<String> lines) {
    Map<String, Set<String>> sets = new HashMap<>();
    for (String line : lines) {
      int equals = line.indexOf('=');
      sets.put(
          line.substring(0, equals).strip(),
          BLANKS
              .splitToStream(line.substring(equals + 1))
              .map(String::intern)
              .collect(Collectors.toUnmodifiableSet()));
    }
    return Map.copyOf(sets);
  }

  /** The words of all sets. */
  static Set<String> all() {
    return SETS.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  }

  /** The lines of a resource of this package, blank ones and comments left out. */
  static List<String> lines(String resource) {
    try (InputStream in =
            Objects.requireNonNull(WordSets.class.getResourceAsStream(resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }
}
