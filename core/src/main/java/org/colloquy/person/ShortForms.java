package org.colloquy.person;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which first names are forms of one: "Tim" of "Timothy", "Bob" of "Robert". */
final class ShortForms {
  private static final List<String> ALL = WordLists.lines("short-forms.txt");

  /** The lines of the list in which a name stands. */
  private static final Map<String, Set<Integer>> LINES = read();

  private ShortForms() {}

  private static Map<String, Set<Integer>> read() {
    Map<String, Set<Integer>> lines = new HashMap<>();
    for (int i = 0; i < ALL.size(); i++) {
      for (String form : Arrays.asList(ALL.get(i).split(" ", -1))) {
        lines.computeIfAbsent(form, f -> new HashSet<>()).add(i);
      }
    }
    return Map.copyOf(lines);
  }

  /** Whether two words are different forms of one first name. */
  static boolean areForms(String one, String other) {
    return !one.equals(other) && !Collections.disjoint(lines(one), lines(other));
  }

  /** All forms of the first names that a word is a form of, itself included; none of most words. */
  static Set<String> forms(String word) {
    Set<String> forms = new HashSet<>();
    for (int line : lines(word)) {
      forms.addAll(Arrays.asList(ALL.get(line).split(" ", -1)));
    }
    return forms;
  }

  /** The numbers of the names that a word is a form of; none of most words. */
  static Set<Integer> lines(String word) {
    return LINES.getOrDefault(word, Set.of());
  }
}
