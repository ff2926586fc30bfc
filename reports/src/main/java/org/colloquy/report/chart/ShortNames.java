package org.colloquy.report.chart;

import java.util.ArrayList;
import java.util.List;

/**
 * Shortens names to the room there is: given names become initials first ("A. B. Lindqvist"), then
 * the end is cut. Two names that would be the same after that keep what tells them apart, or get a
 * number.
 */
final class ShortNames {

  private ShortNames() {}

  /** The names in small letters, none wider than this. */
  static List<String> of(List<String> names, double width) {
    List<String> shortened = new ArrayList<>();
    for (String name : names) {
      String plain = PlainText.of(name);
      String initials = fit(initials(plain), width);
      String free = isWide(plain, width) ? initials : plain;
      if (shortened.contains(free)) {
        free = numbered(fit(plain, width), width, shortened);
      }
      shortened.add(free);
    }
    return List.copyOf(shortened);
  }

  private static boolean isWide(String text, double width) {
    return TextWidth.of(text, Theme.small()) > width;
  }

  private static String numbered(String name, double width, List<String> taken) {
    String free = name;
    for (int number = 2; taken.contains(free); number++) {
      String end = " (" + number + ")";
      free = fit(name, width - TextWidth.of(end, Theme.small())) + end;
    }
    return free;
  }

  /** All words but the last cut to a letter; addresses and "Last, First" stay as they are. */
  private static String initials(String name) {
    String[] words = name.split(" ", -1);
    if (words.length < 2 || name.indexOf('@') >= 0 || name.indexOf(',') >= 0) {
      return name;
    }
    StringBuilder initials = new StringBuilder();
    for (int i = 0; i < words.length - 1; i++) {
      int first = words[i].isEmpty() ? ' ' : words[i].codePointAt(0);
      if (!Character.isLetter(first)) {
        return name;
      }
      initials.appendCodePoint(first).append(". ");
    }
    return initials.append(words[words.length - 1]).toString();
  }

  private static String fit(String text, double width) {
    String fitted = text;
    for (int most = text.codePointCount(0, text.length()) - 1;
        most > 0 && isWide(fitted, width);
        most--) {
      fitted = PlainText.of(text, most);
    }
    return fitted;
  }
}
