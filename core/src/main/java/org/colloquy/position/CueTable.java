package org.colloquy.position;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.position.Phrase.Element;
import org.colloquy.position.Phrase.Kind;

/** Reads the table of cues; its head describes its form. */
final class CueTable {
  private static final Splitter BLANKS = Splitter.on(' ').trimResults().omitEmptyStrings();

  private final Map<String, Set<String>> sets = new HashMap<>();
  private final List<Cue> cues = new ArrayList<>();

  private CueTable() {}

  /** The cues that come with the library, in the order of the table. */
  static List<Cue> standard() {
    return read(WordSets.lines("cues.psv"));
  }

  /** The cues of a table given as lines. */
  static List<Cue> read(List<String> lines) {
    CueTable table = new CueTable();
    for (String line : lines) {
      if (!line.isBlank() && !line.startsWith("#")) {
        table.line(line);
      }
    }
    return List.copyOf(table.cues);
  }

  private void line(String line) {
    if (line.startsWith("{")) {
      int equals = line.indexOf('=');
      String name = line.substring(0, equals).strip();
      Set<String> words = new HashSet<>();
      BLANKS.split(line.substring(equals + 1)).forEach(word -> words.add(word.intern()));
      sets.put(name, Set.copyOf(words));
      return;
    }
    List<String> cells = Splitter.on('|').trimResults().splitToList(line);
    if (cells.size() != 4) {
      throw new IllegalArgumentException("a cue must have 4 cells: \"" + line + '"');
    }
    String phrase = cells.get(3);
    cues.add(
        new Cue(
            stance(cells.get(0)),
            Double.parseDouble(cells.get(1)),
            flags(cells.get(2)),
            new Phrase(elements(phrase)),
            phrase));
  }

  private static Optional<Stance> stance(String cell) {
    return cell.equals("none")
        ? Optional.empty()
        : Optional.of(Stance.valueOf(cell.toUpperCase(Locale.ROOT)));
  }

  private static Set<Cue.Flag> flags(String cell) {
    Set<Cue.Flag> flags = EnumSet.noneOf(Cue.Flag.class);
    for (String flag : BLANKS.split(cell)) {
      flags.add(Cue.Flag.valueOf(flag.toUpperCase(Locale.ROOT)));
    }
    return flags;
  }

  private List<Element> elements(String phrase) {
    List<Element> elements = new ArrayList<>();
    for (String part : BLANKS.split(phrase)) {
      if (part.startsWith("..")) {
        for (int i = Integer.parseInt(part.substring(2)); i > 0; i--) {
          elements.add(new Element(Kind.ANY, Set.of(), true));
        }
      } else {
        elements.add(element(part));
      }
    }
    return elements;
  }

  private Element element(String part) {
    boolean optional = part.length() > 1 && part.endsWith("?");
    String body = optional ? part.substring(0, part.length() - 1) : part;
    Kind kind =
        switch (body) {
          case "^" -> Kind.START;
          case "<" -> Kind.CLAUSE;
          case "$" -> Kind.END;
          case ">" -> Kind.CLAUSE_END;
          case "@" -> Kind.WHO;
          case "*" -> Kind.ANY;
          default -> Kind.WORD;
        };
    return new Element(kind, kind == Kind.WORD ? words(body) : Set.of(), optional);
  }

  private Set<String> words(String alternatives) {
    Set<String> words = new HashSet<>();
    for (String word : Splitter.on('/').split(alternatives)) {
      if (word.startsWith("{")) {
        Set<String> set = sets.get(word);
        if (set == null) {
          throw new IllegalArgumentException("no set " + word + " above \"" + alternatives + '"');
        }
        words.addAll(set);
      } else {
        words.add(word.intern());
      }
    }
    return Set.copyOf(words);
  }
}
