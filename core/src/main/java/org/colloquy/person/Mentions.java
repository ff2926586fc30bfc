package org.colloquy.person;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Whom a name in a text means, among those who take part.
 *
 * <pre>{@code
 * Ada Ash, Peter Zinn, Peter Quill      "Ada"       Ada Ash
 *                                       "Peter"     nobody: two fit
 *                                       "Peter Z."  Peter Zinn
 *                                       "Quill"     Peter Quill
 * }</pre>
 *
 * A name means somebody when every word of it is a word of theirs, an initial counts for a word
 * that begins with it, and nobody else fits. Where nobody fits so, short forms are looked at: "Tim"
 * for Timothy. Case, diacritics and alphabet do not matter. Immutable.
 *
 * @param <T> those who take part
 */
public final class Mentions<T> {
  private final Map<T, List<String>> words = new LinkedHashMap<>();
  private final BiPredicate<T, T> same;

  /** The first name of those who have more, as it is written: short forms are told by it. */
  private final Map<T, String> firstNames = new LinkedHashMap<>();

  /** Who bears a word, so that few are looked at for each name. */
  private final Map<String, List<T>> bearers = new HashMap<>();

  /**
   * Whom names can mean.
   *
   * @param people those who take part
   * @param name the name of one
   * @param same whether two are one person, who then fits once
   */
  public Mentions(List<T> people, Function<T, String> name, BiPredicate<T, T> same) {
    this.same = requireNonNull(same, "same must not be null");
    for (T each : people) {
      List<String> written = PersonName.of(name.apply(each)).words();
      List<String> read = sounds(written);
      words.put(each, read);
      if (written.size() > 1) {
        firstNames.put(each, written.get(0));
      }
      read.forEach(word -> bearers.computeIfAbsent(word, w -> new ArrayList<>()).add(each));
    }
  }

  private static List<String> sounds(List<String> words) {
    return words.stream().map(Letters::sound).toList();
  }

  /**
   * {@return the one whom a name means; empty where nobody fits, or more than one}
   *
   * @param name as it stands in a text
   */
  public Optional<T> find(String name) {
    List<T> fitting = candidates(name);
    return fitting.stream()
        .findFirst()
        .filter(f -> fitting.stream().allMatch(other -> same.test(f, other)));
  }

  /**
   * Other forms of a first name in lower case: "tim" of "timothy"; none of most words.
   *
   * @param word a first name in lower case
   * @return the other forms, in lower case
   */
  public static Set<String> formsOf(String word) {
    return ShortForms.forms(word);
  }

  /**
   * {@return whether a name may mean somebody, be it one or several}
   *
   * @param name as it stands in a text
   */
  public boolean mayMean(String name) {
    return !candidates(name).isEmpty();
  }

  private List<T> candidates(String name) {
    List<String> wanted = sounds(PersonName.of(name).words());
    if (wanted.stream().allMatch(PersonName::isInitial)) {
      return List.of();
    }
    List<T> fitting = fitting(wanted);
    return fitting.isEmpty() ? shortened(name) : fitting;
  }

  private List<T> fitting(List<String> wanted) {
    List<T> fitting = new ArrayList<>();
    String first = wanted.stream().filter(w -> !PersonName.isInitial(w)).findFirst().orElse("");
    for (T each : bearers.getOrDefault(first, List.of())) {
      if (fits(wanted, words.getOrDefault(each, List.of()))) {
        fitting.add(each);
      }
    }
    return fitting;
  }

  private static boolean fits(List<String> wanted, List<String> known) {
    List<String> left = new ArrayList<>(known);
    List<String> inOrder = new ArrayList<>(wanted);
    // whole words first, so that an initial does not take the word of one
    inOrder.sort(Collections.reverseOrder(Comparator.comparingInt(String::length)));
    for (String word : inOrder) {
      Optional<String> found =
          left.stream()
              .filter(k -> PersonName.isInitial(word) ? k.startsWith(word) : k.equals(word))
              .findFirst();
      if (found.isEmpty()) {
        return false;
      }
      left.remove(found.get());
    }
    return true;
  }

  /** Those whose first name is a form of it, where the name is one word. */
  private List<T> shortened(String name) {
    List<String> wanted = PersonName.of(name).words();
    List<T> fitting = new ArrayList<>();
    if (wanted.size() == 1 && !ShortForms.lines(wanted.get(0)).isEmpty()) {
      firstNames.forEach(
          (each, first) -> {
            if (ShortForms.areForms(wanted.get(0), first)) {
              fitting.add(each);
            }
          });
    }
    return fitting;
  }
}
