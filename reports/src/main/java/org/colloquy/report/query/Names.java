package org.colloquy.report.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.message.Mailbox;
import org.colloquy.person.Person;
import org.colloquy.quote.Author;

/** Gathers, folded, by which names and addresses people can be found. */
final class Names {
  private final List<String> folded = new ArrayList<>();

  /** Somebody as they are named, and the person behind. */
  Names add(Mailbox mailbox, Optional<Person> person) {
    add(mailbox);
    person.ifPresent(
        known -> {
          add(known.name());
          known.mailboxes().forEach(this::add);
        });
    return this;
  }

  Names add(Author author) {
    return add(author.mailbox(), author.person());
  }

  /** A name and an address as one text, so that a phrase may hold the end of one and the other. */
  private void add(Mailbox mailbox) {
    add(
        mailbox.address().isEmpty()
            ? mailbox.displayName()
            : mailbox.displayName() + " <" + mailbox.address() + ">");
  }

  private void add(String text) {
    String value = Fold.of(text);
    if (!value.isEmpty() && !folded.contains(value)) {
      folded.add(value);
    }
  }

  List<String> all() {
    return folded;
  }
}
