package org.colloquy;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.colloquy.message.Mailbox;

/** Takes down what is looked up while one thread is analysed. Not safe from many threads. */
final class LookupRecorder {
  private final Set<Mailbox> mailboxes = new LinkedHashSet<>();
  private final Set<String> names = new LinkedHashSet<>();
  private final Set<Long> endings = new LinkedHashSet<>();

  void mailbox(Mailbox mailbox) {
    mailboxes.add(mailbox);
  }

  void name(String name) {
    names.add(name);
  }

  void ending(long ending) {
    endings.add(ending);
  }

  Lookups lookups() {
    return new Lookups(List.copyOf(mailboxes), List.copyOf(names), List.copyOf(endings));
  }
}
