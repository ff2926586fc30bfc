package org.colloquy.privacy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.person.PersonName;

/**
 * The names to look for, each with the words to put in its place: whole names, single words of
 * names, and what people are called before the @. Words are compared as {@link PersonName} does.
 */
final class NameBook {
  private static final int MOST_WORDS = 6;

  /**
   * A whole name.
   *
   * @param words in lower case
   * @param instead the words of the pseudonym, in the same order of given and family name
   * @param sure whether it is a writer's, so that it is one even where it is written small
   */
  record Name(List<String> words, List<String> instead, boolean sure) {}

  private final Pseudonyms pseudonyms;
  private final Map<List<String>, Name> names = new HashMap<>();
  private final Map<String, Integer> longest = new HashMap<>();
  private final Set<String> words = new HashSet<>();
  private final Map<String, String> handles = new HashMap<>();

  NameBook(Pseudonyms pseudonyms) {
    this.pseudonyms = pseudonyms;
  }

  /**
   * Adds a spelling of a name, for which some words are to stand; the first one said of it holds.
   */
  void add(PersonName name, List<String> instead, boolean sure) {
    List<String> read = name.words();
    for (String word : read) {
      if (word.length() > 1) {
        words.add(word);
      }
    }
    if (read.size() == 1 && sure) {
      addHandle(read.get(0), pseudonyms.word(read.get(0)));
    }
    if (read.size() < 2 || read.size() > MOST_WORDS) {
      return;
    }
    add(new Name(read, instead, sure));
    if (instead.size() > 1) {
      add(new Name(turned(read), turned(instead), sure));
    }
    handles.putIfAbsent(String.join("", read), String.join("", instead).toLowerCase(Locale.ROOT));
  }

  private static List<String> turned(List<String> words) {
    List<String> turned = new ArrayList<>(words);
    Collections.rotate(turned, 1);
    return turned;
  }

  private void add(Name name) {
    names.putIfAbsent(name.words(), name);
    longest.merge(name.words().get(0), name.words().size(), Math::max);
  }

  /** Adds a name before the @. */
  void addHandle(String handle, String instead) {
    handles.putIfAbsent(handle, instead);
  }

  /** The longest whole name that stands in some words from a place on. */
  Optional<Name> at(List<String> text, int from) {
    int most = Math.min(longest.getOrDefault(text.get(from), 0), text.size() - from);
    for (int size = most; size > 1; size--) {
      Name name = names.get(text.subList(from, from + size));
      if (name != null) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  /** Whether a word stands in some name. */
  boolean isWord(String word) {
    return words.contains(word);
  }

  /** The word to put in the place of one. */
  String instead(String word) {
    return pseudonyms.word(word);
  }

  /** What to put in the place of a name before the @. */
  Optional<String> handle(String word) {
    return Optional.ofNullable(handles.get(word));
  }
}
