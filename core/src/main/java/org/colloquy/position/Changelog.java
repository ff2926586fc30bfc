package org.colloquy.position;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.colloquy.quote.Author;
import org.colloquy.text.Lines;
import org.colloquy.zone.Zone;
import org.colloquy.zone.ZoneKind;

/**
 * Reads who is named in the changes of a later version of a patch.
 *
 * <pre>{@code
 * v2:
 *  - close the handle [Ben]
 *  - rename it, as Cleo asked
 * }</pre>
 */
final class Changelog {
  private static final AnswerPhrases PHRASES = AnswerPhrases.standard();

  /** Longer lines and longer lists are not read to their end. */
  private static final int LONGEST_LINE = 300;

  private static final int MOST_LINES = 200;

  /** A word of so many letters tells what a line is about. */
  private static final int TELLING = 4;

  /**
   * A line that names somebody.
   *
   * @param who whom it names
   * @param line its number
   * @param words its words
   */
  record Credit(Author who, int line, RunningWords words) {

    /** Whether it speaks of all that they said: "address Ben's comments". */
    boolean isGeneral() {
      return PHRASES.says(words, AnswerPhrases.Says.ALL);
    }

    /** Whether a longer word stands in a text, too. */
    boolean shares(String text) {
      RunningWords other = RunningWords.of(text);
      Set<String> known = new HashSet<>();
      for (int i = 0; i < other.size(); i++) {
        known.add(other.word(i));
      }
      for (int i = 0; i < words.size(); i++) {
        if (words.word(i).length() >= TELLING && known.contains(words.word(i))) {
          return true;
        }
      }
      return false;
    }
  }

  private Changelog() {}

  /** The credits of the prose of a message, in order. */
  static List<Credit> read(LedgerMessage message, Function<String, Optional<Author>> people) {
    List<Credit> credits = new ArrayList<>();
    for (int i = 0; i < message.mail().zones().size(); i++) {
      Zone zone = message.zone(i).zone();
      if (zone.kind() == ZoneKind.TEXT && zone.depth() == 0) {
        read(message.lines(), zone, people, credits);
      }
    }
    return credits;
  }

  private static void read(
      Lines lines, Zone zone, Function<String, Optional<Author>> people, List<Credit> credits) {
    boolean inside = false;
    int last = Math.min(zone.lines().last(), zone.lines().first() + MOST_LINES);
    for (int line = zone.lines().first(); line <= last; line++) {
      String text = lines.line(line);
      if (text.length() > LONGEST_LINE) {
        continue;
      }
      if (text.startsWith("---") || text.startsWith("diff ")) {
        inside = false;
        continue;
      }
      RunningWords words = RunningWords.of(text);
      inside |= PHRASES.says(words, AnswerPhrases.Says.LOG);
      boolean met = PHRASES.says(words, AnswerPhrases.Says.MET);
      if ((inside || met) && !isTrailer(text)) {
        credit(text, words, line, people, credits);
      }
    }
  }

  /** "Cc: Ben", "Reported-by: Ben". */
  private static boolean isTrailer(String text) {
    int colon = text.indexOf(": ");
    return colon > 0 && text.indexOf(' ') == colon + 1;
  }

  private static void credit(
      String text,
      RunningWords words,
      int line,
      Function<String, Optional<Author>> people,
      List<Credit> credits) {
    for (int i = 0; i < words.size(); i++) {
      int begin = words.span(i).begin();
      if (Character.isUpperCase(text.charAt(begin))) {
        String name = text.substring(begin, words.span(i).end());
        String bare = name.endsWith("'s") ? name.substring(0, name.length() - 2) : name;
        people.apply(bare).ifPresent(who -> credits.add(new Credit(who, line, words)));
      }
    }
  }
}
