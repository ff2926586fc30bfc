package org.colloquy.graph;

import com.google.common.base.Suppliers;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.colloquy.person.Mentions;
import org.colloquy.person.Person;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.Author;

/**
 * Whom a name in the text of one thread means. What a name means is found out once; whether a word
 * can be a name at all takes one look into a set. Not safe from many threads.
 */
final class NamedPeople {
  private static final int LETTERS = 26;

  /** Made when a word is first found that may be a name. */
  private final Supplier<Mentions<Author>> mentions;

  /** Words of the people's names and their short forms, in lower case, with and without marks. */
  private final Set<String> words = new HashSet<>();

  /** The first two letters of these words, if they are of ASCII. */
  private final BitSet beginnings = new BitSet(LETTERS * LETTERS);

  private final Map<String, Optional<Person>> found = new HashMap<>();

  private NamedPeople(List<Author> people) {
    mentions = Suppliers.memoize(() -> new Mentions<>(people, Author::name, Author::isSameAs));
    people.forEach(person -> addWords(person.name()));
  }

  /** The people of a thread; the same author is one object in all its messages. */
  static NamedPeople of(List<AttributedMessage> thread) {
    Set<Author> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    List<Author> people = new ArrayList<>();
    for (AttributedMessage message : thread) {
      for (Author author : message.participants()) {
        if (seen.add(author)) {
          people.add(author);
        }
      }
    }
    return new NamedPeople(people);
  }

  private void addWords(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    addLetters(lower);
    if (!lower.chars().allMatch(c -> c < 128)) {
      addLetters(Normalizer.normalize(lower, Normalizer.Form.NFD).replaceAll("\\p{Mn}", ""));
    }
  }

  private void addLetters(String name) {
    int begin = 0;
    for (int i = 0; i <= name.length(); i++) {
      if (i == name.length() || !Character.isLetter(name.charAt(i))) {
        if (i > begin) {
          String word = name.substring(begin, i);
          add(word);
          Mentions.formsOf(word).forEach(this::add);
        }
        begin = i + 1;
      }
    }
  }

  private void add(String word) {
    int pair = pair(word, 0, word.length());
    if (words.add(word) && pair >= 0) {
      beginnings.set(pair);
    }
  }

  /** The number of the first two letters of a word, whatever their case; -1 beyond ASCII. */
  private static int pair(String text, int begin, int end) {
    if (end - begin < 2) {
      return -1;
    }
    int first = (text.charAt(begin) | 0x20) - 'a';
    int second = (text.charAt(begin + 1) | 0x20) - 'a';
    boolean letters = first >= 0 && first < LETTERS && second >= 0 && second < LETTERS;
    return letters ? first * LETTERS + second : -1;
  }

  /**
   * The same as {@link #mayHold(String)} for a word in a text; most need no more than two letters.
   */
  boolean mayHold(String text, int begin, int end) {
    int pair = pair(text, begin, end);
    return (pair < 0 || beginnings.get(pair)) && mayHold(text.substring(begin, end));
  }

  /** Whether a word, whatever its case, can be one of a name: a cheap look before {@link #find}. */
  boolean mayHold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words.contains(lower) || mayHoldPart(lower);
  }

  /** "anne-marie", "o'dea" */
  private boolean mayHoldPart(String word) {
    int end = 0;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    return end < word.length() && words.contains(word.substring(0, end));
  }

  /** The one known person whom a name means; empty when it means none, or may mean several. */
  Optional<Person> find(String name) {
    return found.computeIfAbsent(name, n -> mentions.get().find(n).flatMap(Author::person));
  }
}
