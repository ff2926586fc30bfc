package org.colloquy.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.person.PersonName;

/** What people are called before the @. */
final class Handles {

  private Handles() {}

  /** Those of all whom a message is from or to, and the words of their names. */
  static Set<String> near(Message message) {
    Set<String> near = new HashSet<>(words(mailboxes(message)));
    mailboxes(message).forEach(mailbox -> near.add(Word.key(mailbox.user())));
    return near;
  }

  /** The words of the names of some mailboxes. */
  static Set<String> words(List<Mailbox> mailboxes) {
    Set<String> words = new HashSet<>();
    mailboxes.forEach(mailbox -> words.addAll(PersonName.of(mailbox).words()));
    return words;
  }

  /** All whom a message is from or to. */
  static List<Mailbox> mailboxes(Message message) {
    List<Mailbox> mailboxes = new ArrayList<>(message.to());
    mailboxes.addAll(message.cc());
    mailboxes.add(message.from());
    message.envelope().originalFrom().ifPresent(mailboxes::add);
    return mailboxes;
  }
}
