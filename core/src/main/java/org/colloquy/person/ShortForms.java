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
  /** The lines of the list in which a name stands. */
  private static final Map<String, Set<Integer>> LINES = read();

  private ShortForms() {}

  private static Map<String, Set<Integer>> read() {
    Map<String, Set<Integer>> lines = new HashMap<>();
    List<String> all = WordLists.lines("short-forms.txt");
    for (int i = 0; i < all.size(); i++) {
      for (String form : Arrays.asList(all.get(i).split(" ", -1))) {
        lines.computeIfAbsent(form, f -> new HashSet<>()).add(i);
      }
    }
    return lines;
  }

  /** Whether two words are different forms of one first name. */
  static boolean areForms(String one, String other) {
    return !one.equals(other) && !Collections.disjoint(lines(one), lines(other));
  }

  /** The numbers of the names that a word is a form of; none of most words. */
  static Set<Integer> lines(String word) {
    return LINES.getOrDefault(word, Set.of());
  }
}
