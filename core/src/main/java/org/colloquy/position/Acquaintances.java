package org.colloquy.position;

import com.google.common.base.Suppliers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.colloquy.message.Mailbox;
import org.colloquy.person.Mentions;
import org.colloquy.quote.Author;

/** Whom a name in the text can mean: the people of the thread. */
final class Acquaintances {
  private final Supplier<Mentions<Author>> people;

  Acquaintances(List<Author> people) {
    // most messages name nobody
    this.people = Suppliers.memoize(() -> new Mentions<>(people, Author::name, Author::isSameAs));
  }

  /** The one participant whom a name means; somebody known by that name only, when none is. */
  Author find(String name) {
    return people
        .get()
        .find(name)
        .orElseGet(() -> new Author(new Mailbox(name, ""), Optional.empty()));
  }

  /** The one participant whom a name means; empty when it means none, or several. */
  Optional<Author> participant(String name) {
    return people.get().find(name);
  }

  /** Whom a greeting names, in order: "Hi Ben and Cleo,". */
  List<Author> greeted(Clauses words) {
    List<Author> found = new ArrayList<>();
    int at = 0;
    while (at < words.size()) {
      int end = at;
      while (end < words.size() && !words.isMark(end) && !isGeneral(words.norm(end))) {
        end++;
      }
      if (end > at) {
        greeted(words, at, end).ifPresent(found::add);
      }
      at = end + 1;
    }
    return found;
  }

  private static boolean isGeneral(String norm) {
    return Names.isPlain(norm) || Names.isRole(norm);
  }

  /** A participant, whose name may be in small letters, or else a name in capitals. */
  private Optional<Author> greeted(Clauses words, int first, int end) {
    String name = words.shown(first, end);
    Optional<Author> participant = people.get().find(name);
    return participant.isEmpty() && words.isPerson(first) ? Optional.of(find(name)) : participant;
  }

  /** Whether a trailer can be that person's own: same address, or a name word in common. */
  static boolean isBy(Trailer trailer, Author author) {
    if (!trailer.address().isEmpty() && trailer.address().equals(author.mailbox().addressKey())) {
      return true;
    }
    Set<String> shared = words(author.name());
    if (trailer.name().isEmpty() || shared.isEmpty() || author.name().indexOf('@') >= 0) {
      return true;
    }
    shared.retainAll(words(trailer.name()));
    return !shared.isEmpty();
  }

  private static Set<String> words(String name) {
    Set<String> words = new HashSet<>();
    int at = 0;
    while (at < name.length()) {
      int begin = at;
      while (at < name.length() && Character.isLetter(name.charAt(at))) {
        at++;
      }
      if (at - begin > 1) {
        words.add(name.substring(begin, at).toLowerCase(Locale.ROOT));
      }
      at++;
    }
    return words;
  }
}
