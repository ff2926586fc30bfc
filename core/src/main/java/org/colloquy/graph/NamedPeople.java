package org.colloquy.graph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.person.Mentions;
import org.colloquy.person.Person;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.Author;

/**
 * Whom a name in the text of one thread means. What a name means is found out once; whether a word
 * can be a name at all takes one look into a set. Not safe from many threads.
 */
final class NamedPeople {
  private final Mentions<Author> mentions;

  /** Words of the people's names in lower case, as they are written and without their marks. */
  private final Set<String> words = new HashSet<>();

  private final Map<String, Optional<Person>> found = new HashMap<>();

  private NamedPeople(List<Author> people) {
    mentions = new Mentions<>(people, Author::name, Author::isSameAs);
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
          words.add(name.substring(begin, i));
        }
        begin = i + 1;
      }
    }
  }

  /** Whether a word, whatever its case, can be one of a name: a cheap look before {@link #find}. */
  boolean mayHold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return words.contains(lower) || Mentions.isFirstName(lower) || mayHoldPart(lower);
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
    return found.computeIfAbsent(name, n -> mentions.find(n).flatMap(Author::person));
  }
}
