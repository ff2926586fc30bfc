package org.colloquy.person;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;

/** The writers' own mailboxes behind those that lists put into From. */
final class OriginalSenders {
  private final Map<Mailbox, Mailbox> originals = new HashMap<>();
  private final Set<Mailbox> ambiguous = new HashSet<>();

  /** Takes what a message says; one without a writer of its own may be the list's. */
  void add(Envelope envelope) {
    if (envelope.originalFrom().isEmpty() && !isPersonal(envelope.from())) {
      ambiguous.add(envelope.from());
    }
    envelope
        .originalFrom()
        .filter(own -> !own.isEmpty() && !own.isTruncated() && !envelope.from().isEmpty())
        .ifPresent(own -> add(envelope.from(), own));
  }

  /** "Ada Ash via Dev" is one person's, whatever else the mail says. */
  private static boolean isPersonal(Mailbox from) {
    return from.displayName().toLowerCase(Locale.ROOT).contains(" via ");
  }

  private void add(Mailbox list, Mailbox own) {
    Mailbox first = originals.putIfAbsent(list, own);
    if (first != null && !first.addressKey().equals(own.addressKey())) {
      ambiguous.add(list);
    }
  }

  /** For each mailbox of a list that stands for one person, that person's own. */
  Map<Mailbox, Mailbox> sole() {
    Map<Mailbox, Mailbox> sole = new HashMap<>(originals);
    sole.keySet().removeAll(ambiguous);
    return sole;
  }
}
