package org.colloquy.position;

import java.util.Optional;
import java.util.Set;
import org.colloquy.quote.Author;

/**
 * Finds whose words a sentence says that it is about, where it names them.
 *
 * <pre>{@code
 * I agree with Ben.              Ben's
 * Ben is right.                  Ben's
 * I prefer Cleo's suggestion.    Cleo's
 * Dan, nice catch!               Dan's
 * }</pre>
 *
 * At the head of a sentence every word has a capital: there only participants count.
 */
final class NamedTarget {
  /** "with", "to": after a verb of stance these bring in whose words are meant. */
  private static final Set<String> LEADING = WordSets.get("target-leading");

  /** What of a person one agrees with: "point", "suggestion". */
  private static final Set<String> WORKS = WordSets.get("target-works");

  /** What a person is said to be who is agreed with. */
  private static final Set<String> RIGHT = WordSets.get("target-right");

  private final Clauses words;
  private final Acquaintances acquaintances;

  private NamedTarget(Clauses words, Acquaintances acquaintances) {
    this.words = words;
    this.acquaintances = acquaintances;
  }

  /** Whom an agreement or objection names. */
  static Optional<Author> of(Clauses words, Stance stance, Acquaintances acquaintances) {
    return stance == Stance.DEFER
        ? Optional.empty()
        : new NamedTarget(words, acquaintances).find(stance);
  }

  private Optional<Author> find(Stance stance) {
    for (int at = 0; at < words.size(); at++) {
      if (words.isPerson(at) && (at == 0 || !words.isPerson(at - 1))) {
        int end = nameEnd(at);
        if (isSpokenTo(at, end) || isSided(at, end) || (stance == Stance.AGREE && isRight(end))) {
          return named(at, end);
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Author> named(int first, int end) {
    String name = words.shown(first, end);
    return first == 0 ? acquaintances.participant(name) : Optional.of(acquaintances.find(name));
  }

  private int nameEnd(int at) {
    int end = at;
    while (end < words.size() && words.isPerson(end)) {
      end++;
    }
    return end;
  }

  /** "Ben is right", "Ben's suggestion" */
  private boolean isRight(int end) {
    boolean be = words.norm(end).equals("is") || words.norm(end).equals("'s");
    return be
        && (RIGHT.contains(words.norm(adverbsEnd(end + 1)))
            || (words.norm(end).equals("'s") && WORKS.contains(words.norm(end + 1))));
  }

  /** "Dan, nice catch!", but not "Dan, Cleo and I". */
  private boolean isSpokenTo(int first, int end) {
    return first == 0 && words.norm(end).equals(",") && end + 1 < words.size();
  }

  /** "agree with Ben", "+1 to Ben" */
  private boolean isSided(int first, int end) {
    return words.norm(first - 1).equals("with")
        && LEADING.contains(words.norm(first - 2))
        && !words.norm(end).equals("'s");
  }

  private int adverbsEnd(int at) {
    int end = at;
    while (end < at + 2 && words.norm(end).endsWith("ly")) {
      end++;
    }
    return end;
  }
}
