package org.colloquy.person;

import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word lists that come with the library, read once. */
final class WordLists {
  private static final Map<String, Set<String>> ADDRESSES = sets(lines("addresses.txt"));

  private WordLists() {}

  /** A set of {@code addresses.txt}. */
  static Set<String> addresses(String name) {
    return requireNonNull(ADDRESSES.get(name), name);
  }

  private static Map<String, Set<String>> sets(List<String> lines) {
    Map<String, Set<String>> sets = new HashMap<>();
    for (String line : lines) {
      int equals = line.indexOf('=');
      String words = line.substring(equals + 1).strip();
      String apart = words.indexOf('|') >= 0 ? "\\|" : " ";
      sets.put(
          line.substring(0, equals).strip(), Set.copyOf(Arrays.asList(words.split(apart, -1))));
    }
    return Map.copyOf(sets);
  }

  /** The lines of a resource of this package, blank ones and comments left out. */
  static List<String> lines(String resource) {
    try (InputStream in = requireNonNull(WordLists.class.getResourceAsStream(resource), resource);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + resource, e);
    }
  }
}
