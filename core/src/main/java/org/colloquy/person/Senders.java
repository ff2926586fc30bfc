package org.colloquy.person;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.message.Mailbox;

/** All mailboxes that send, with their names as decisions have them, and how often they do. */
final class Senders {
  private final Map<Mailbox, Integer> counts = new LinkedHashMap<>();
  private final Map<Mailbox, PersonName> names = new HashMap<>();
  private final Mailmap mailmap;

  Senders(Iterable<Mailbox> senders, Mailmap mailmap) {
    this.mailmap = mailmap;
    for (Mailbox sender : senders) {
      if (!sender.isEmpty()) {
        counts.merge(sender, 1, Integer::sum);
        names.computeIfAbsent(sender, this::read);
      }
    }
  }

  private PersonName read(Mailbox mailbox) {
    return PersonName.of(
        mailmap
            .proper(mailbox)
            .map(proper -> new Mailbox(proper.displayName(), mailbox.address()))
            .orElse(mailbox));
  }

  /** Each mailbox once, in order of appearance. */
  List<Mailbox> mailboxes() {
    return List.copyOf(counts.keySet());
  }

  Map<Mailbox, Integer> counts() {
    return counts;
  }

  Map<Mailbox, PersonName> names() {
    return names;
  }

  PersonName name(Mailbox mailbox) {
    return requireNonNull(names.get(mailbox));
  }
}
