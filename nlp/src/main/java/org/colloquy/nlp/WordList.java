package org.colloquy.nlp;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The word classes of {@code english-words.txt}. */
final class WordList {

  private static final String FILE = "english-words.txt";
  private static final Map<WordClass, Set<String>> CLASSES = classes();

  private WordList() {}

  static boolean has(WordClass words, String word) {
    return CLASSES.getOrDefault(words, Set.of()).contains(word);
  }

  private static Map<WordClass, Set<String>> classes() {
    Map<String, Set<String>> listed = parse(Resources.lines(FILE));
    Map<WordClass, Set<String>> classes = new EnumMap<>(WordClass.class);
    for (WordClass words : WordClass.values()) {
      classes.put(
          words, requireNonNull(listed.get(words.id()), () -> FILE + " must list " + words.id()));
    }
    return classes;
  }

  private static Map<String, Set<String>> parse(List<String> lines) {
    Map<String, Set<String>> classes = new HashMap<>();
    Set<String> current = new HashSet<>();
    for (String line : lines) {
      if (line.endsWith(":")) {
        current = new HashSet<>();
        classes.put(line.substring(0, line.length() - 1), current);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        current.addAll(List.of(line.strip().split(" +")));
      }
    }
    return classes;
  }
}
