package org.colloquy.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words of a name in lower case, read once to be compared with many.
 *
 * @param words the words as white space and commas part them, with a space at both ends of each;
 *     none for a blank name
 * @param whole the name with commas and quotation marks as spaces, and a space at both ends
 */
record NameWords(List<String> words, String whole) {

  static NameWords of(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return new NameWords(
        name.isBlank() ? List.of() : words(lower.strip()),
        " " + lower.replace(',', ' ').replace('"', ' ') + " ");
  }

  /** An empty word stands before or behind a comma at the edge, and is part of few names. */
  private static List<String> words(String name) {
    List<String> words = new ArrayList<>();
    int begin = 0;
    for (int i = 0; i < name.length(); i++) {
      if (isGap(name.charAt(i))) {
        words.add(" " + name.substring(begin, i) + " ");
        while (i + 1 < name.length() && isGap(name.charAt(i + 1))) {
          i++;
        }
        begin = i + 1;
      }
    }
    words.add(" " + name.substring(begin) + " ");
    return words;
  }

  private static boolean isGap(char c) {
    return c == ',' || isSpace(c);
  }

  static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }

  /** Whether every word of this name is one of a fuller name; a name without words fits nobody. */
  boolean isPartOf(NameWords fuller) {
    for (String word : words) {
      if (!fuller.whole.contains(word)) {
        return false;
      }
    }
    return !words.isEmpty();
  }
}
