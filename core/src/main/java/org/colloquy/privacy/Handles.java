package org.colloquy.privacy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;

/** What people are called before the @. */
final class Handles {

  private Handles() {}

  /** The one of an address: "ada.ash" of ada.ash+dev@example.org; "" without an address. */
  static String of(String address) {
    int at = address.indexOf('@');
    String local = at < 0 ? "" : address.substring(0, at).toLowerCase(Locale.ROOT);
    int plus = local.indexOf('+');
    return plus > 0 ? local.substring(0, plus) : local;
  }

  /** Those of all whom a message is from or to. */
  static Set<String> of(Message message) {
    Set<String> handles = new HashSet<>();
    mailboxes(message).forEach(mailbox -> handles.add(of(mailbox.address())));
    return handles;
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
