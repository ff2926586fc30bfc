package org.colloquy.position;

import static java.util.Objects.requireNonNull;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The phrases of {@code answers.psv}, found in running words. Immutable. */
final class AnswerPhrases {
  /** What a phrase says. */
  enum Says {
    PROMISE,
    CLAIM,
    WITHDRAW,
    CONFIRM,
    YIELD,
    SUPPORT,
    WORK,
    MET,
    LOG,
    ALL
  }

  /**
   * A phrase at its place.
   *
   * @param says what it says
   * @param first index of its first word
   * @param last index of its last word
   */
  record Found(Says says, int first, int last) {}

  /** So many words before a phrase may take its force. */
  private static final int GUARDED = 3;

  private static final Splitter BLANKS = Splitter.on(' ').omitEmptyStrings().trimResults();

  private final Map<String, List<Phrase>> byFirst = new HashMap<>();
  private final Set<String> guards = new HashSet<>();

  private AnswerPhrases(List<String> lines) {
    Map<String, Set<String>> sets = new HashMap<>();
    for (String line : lines) {
      if (line.startsWith("{")) {
        int equals = line.indexOf('=');
        sets.put(
            line.substring(0, equals).strip(),
            Set.copyOf(BLANKS.splitToList(line.substring(equals + 1))));
      } else if (!line.isBlank() && !line.startsWith("#")) {
        add(line, sets);
      }
    }
  }

  private void add(String line, Map<String, Set<String>> sets) {
    int bar = line.indexOf('|');
    String kind = line.substring(0, bar).strip();
    List<String> words = BLANKS.splitToList(line.substring(bar + 1));
    if (kind.equals("guard")) {
      guards.addAll(words);
      return;
    }
    Phrase phrase = Phrase.of(Says.valueOf(kind.toUpperCase(Locale.ROOT)), words, sets);
    for (String first : phrase.firstWords()) {
      byFirst.computeIfAbsent(first, w -> new ArrayList<>()).add(phrase);
    }
  }

  /** The table is read once, when first asked for. */
  private static final class Standard {
    static final AnswerPhrases TABLE = read();

    private static AnswerPhrases read() {
      try (InputStream in =
          requireNonNull(AnswerPhrases.class.getResourceAsStream("answers.psv"), "answers.psv")) {
        return new AnswerPhrases(
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  static AnswerPhrases standard() {
    return Standard.TABLE;
  }

  /** All phrases in their order, no two sharing a word; guarded ones and questions left out. */
  List<Found> find(RunningWords words) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Found> here = at(words, i);
      if (here.isPresent()) {
        i = here.get().last();
        here.filter(f -> !isGuarded(words, f)).ifPresent(found::add);
      }
    }
    return found;
  }

  /** Whether a phrase says so anywhere; what is met must not be guarded. */
  boolean says(RunningWords words, Says what) {
    return first(words, what) >= 0;
  }

  /** The first word of the first phrase that says so, -1 without one. */
  int first(RunningWords words, Says what) {
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : byFirst.getOrDefault(words.word(i), List.of())) {
        int end = phrase.says() == what ? phrase.end(words, i) : i;
        boolean holds = what != Says.MET || !isGuarded(words, new Found(what, i, end));
        if (end > i && holds) {
          return i;
        }
      }
    }
    return -1;
  }

  private Optional<Found> at(RunningWords words, int first) {
    Optional<Found> longest = Optional.empty();
    for (Phrase phrase : byFirst.getOrDefault(words.word(first), List.of())) {
      int last = phrase.end(words, first) - 1;
      // what is said of others is asked for by says() alone
      boolean isSaid = phrase.says().compareTo(Says.MET) < 0;
      if (isSaid && last >= first && longest.map(l -> l.last() < last).orElse(true)) {
        longest = Optional.of(new Found(phrase.says(), first, last));
      }
    }
    return longest;
  }

  private boolean isGuarded(RunningWords words, Found found) {
    if (words.isQuestion(found.first())) {
      return true;
    }
    int at = found.first();
    for (int i = 0; i < GUARDED && at > 0 && !words.isHead(at); i++) {
      at--;
      if (guards.contains(words.word(at))) {
        return true;
      }
    }
    return false;
  }

  /** A sequence of choices of words. */
  private record Phrase(Says says, boolean atHead, List<Element> elements) {

    /**
     * @param choices the words that fit; empty for a gap
     * @param gap most words that may stand here
     * @param optional whether it may be left out
     * @param end whether the clause ends here instead of a word
     */
    private record Element(Set<String> choices, int gap, boolean optional, boolean end) {}

    static Phrase of(Says says, List<String> words, Map<String, Set<String>> sets) {
      boolean atHead = words.get(0).equals("^");
      List<Element> elements = new ArrayList<>();
      for (String word : words.subList(atHead ? 1 : 0, words.size())) {
        elements.add(element(word, sets));
      }
      return new Phrase(says, atHead, elements);
    }

    private static Element element(String word, Map<String, Set<String>> sets) {
      if (word.startsWith("..")) {
        return new Element(Set.of(), Integer.parseInt(word.substring(2)), true, false);
      }
      if (word.equals(">")) {
        return new Element(Set.of(), 0, false, true);
      }
      boolean optional = word.endsWith("?");
      Set<String> choices = new HashSet<>();
      for (String one :
          Splitter.on('/').split(optional ? word.substring(0, word.length() - 1) : word)) {
        choices.addAll(sets.getOrDefault(one, Set.of(one)));
      }
      return new Element(choices, 0, optional, false);
    }

    /** The words that it can begin with; its first element is never left out. */
    Set<String> firstWords() {
      return elements.get(0).choices();
    }

    /** Index behind its last word when it begins with this word; the word's own when not. */
    int end(RunningWords words, int first) {
      return atHead && !words.isHead(first) ? first : Math.max(first, end(words, first, first, 0));
    }

    /** The same from an element on; -1 when it does not fit. A phrase is short, so this is, too. */
    private int end(RunningWords words, int first, int at, int element) {
      if (element == elements.size()) {
        return at;
      }
      Element next = elements.get(element);
      boolean inside = at < words.size() && (at == first || !words.isHead(at));
      if (next.end()) {
        return inside ? -1 : end(words, first, at, element + 1);
      }
      if (next.gap() > 0) {
        return afterGap(words, first, at, element);
      }
      if (inside && next.choices().contains(words.word(at))) {
        int end = end(words, first, at + 1, element + 1);
        if (end >= 0) {
          return end;
        }
      }
      return next.optional() ? end(words, first, at, element + 1) : -1;
    }

    private int afterGap(RunningWords words, int first, int at, int element) {
      for (int skipped = 0; skipped <= elements.get(element).gap(); skipped++) {
        int end = end(words, first, at + skipped, element + 1);
        boolean inside = at + skipped < words.size() && !words.isHead(at + skipped);
        if (end >= 0 || !inside) {
          return end;
        }
      }
      return -1;
    }
  }
}
