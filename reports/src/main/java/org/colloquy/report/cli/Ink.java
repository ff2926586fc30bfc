package org.colloquy.report.cli;

import java.util.HashMap;
import java.util.Map;
import org.colloquy.position.Stance;
import org.colloquy.quote.Author;

/** Colours of writers and stances on a terminal; without colour all text stays as it is. */
final class Ink {
  private static final int[] COLOURS = {36, 33, 35, 32, 34, 31, 96, 93, 95, 92, 94, 91};

  private final boolean colour;
  private final Map<String, Integer> writers = new HashMap<>();

  Ink(boolean colour) {
    this.colour = colour;
  }

  /** In the colour of a writer, the same one for the same person. */
  String writer(Author author, String text) {
    String key =
        author
            .person()
            .map(person -> person.id())
            .orElseGet(() -> author.mailbox().displayName() + '\n' + author.mailbox().address());
    int number = writers.computeIfAbsent(key, unseen -> writers.size());
    return paint(COLOURS[number % COLOURS.length], text);
  }

  /** In the colour of a stance. */
  String stance(Stance stance, String text) {
    return switch (stance) {
      case AGREE -> paint(32, text);
      case OBJECT -> paint(31, text);
      case DEFER -> paint(35, text);
    };
  }

  /** For what is no mail: numbers, kinds, bars. */
  String faint(String text) {
    return paint(2, text);
  }

  String bold(String text) {
    return paint(1, text);
  }

  private String paint(int code, String text) {
    return !colour || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
  }
}
