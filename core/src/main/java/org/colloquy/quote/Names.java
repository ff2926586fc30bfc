package org.colloquy.quote;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.colloquy.message.Mailbox;
import org.colloquy.person.People;
import org.colloquy.person.Person;

/** Finds who a name in the text means, among the people of the archive and of one thread. */
final class Names {
  private final People people;
  private final List<Author> participants;

  Names(People people, List<Author> participants) {
    this.people = people;
    this.participants = participants;
  }

  /**
   * The author that an attribution line or a header block names. A participant who alone fits the
   * name, or a part of it, lends the rest of name and address.
   */
  Optional<Author> author(Mailbox named) {
    if (named.isEmpty()) {
      return Optional.empty();
    }
    Optional<Author> participant = participant(named);
    if (participant.isPresent()) {
      return Optional.of(complete(named, participant.get()));
    }
    return Optional.of(new Author(named, people.find(named)));
  }

  private static Author complete(Mailbox named, Author found) {
    String address =
        named.address().isEmpty() || named.isTruncated()
            ? found.mailbox().address()
            : named.address();
    String known = found.mailbox().displayName();
    boolean whole = SpelledName.of(named.displayName()).isDamaged() || isFuller(known, named);
    String name = whole ? known : named.displayName();
    return new Author(new Mailbox(name, address), found.person());
  }

  /** Whether a name has more words; an address in the place of a name is none. */
  private static boolean isFuller(String known, Mailbox named) {
    boolean address = known.indexOf('@') >= 0 || known.contains(" at ");
    return !known.isEmpty()
        && (named.displayName().isEmpty()
            || (!address && wordCount(known) > wordCount(named.displayName())));
  }

  private static int wordCount(String name) {
    return name.isBlank() ? 0 : name.strip().split("\\s+", -1).length;
  }

  /** The one participant whom a name, an address or a part of a name fits. */
  Optional<Author> participant(Mailbox named) {
    Optional<Person> person = people.find(named);
    List<Author> fitting =
        person.isPresent()
            ? participants.stream().filter(a -> a.person().equals(person)).toList()
            : participants.stream().filter(a -> fits(named, a.mailbox())).toList();
    if (fitting.isEmpty() && person.isEmpty()) {
      fitting = participants.stream().filter(a -> isShort(named, a.mailbox())).toList();
    }
    return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
  }

  private static boolean isShort(Mailbox named, Mailbox known) {
    return SpelledName.of(named.displayName()).shortens(SpelledName.of(known.displayName()));
  }

  private static boolean fits(Mailbox named, Mailbox known) {
    if (!named.address().isEmpty() && !named.isTruncated()) {
      return named.addressKey().equals(known.addressKey())
          || SpelledName.of(named.displayName()).repairs(SpelledName.of(known.displayName()));
    }
    return isPartOf(named.displayName(), known.displayName())
        || SpelledName.of(named.displayName()).mayBe(SpelledName.of(known.displayName()));
  }

  /** Whether every word of a name is one of a fuller name; a name without words fits nobody. */
  static boolean isPartOf(String name, String fuller) {
    if (name.isBlank()) {
      return false;
    }
    String words = " " + fuller.toLowerCase(Locale.ROOT).replace(',', ' ').replace('"', ' ') + " ";
    for (String word : name.toLowerCase(Locale.ROOT).strip().split("[\\s,]+", -1)) {
      if (!words.contains(" " + word + " ")) {
        return false;
      }
    }
    return true;
  }
}
