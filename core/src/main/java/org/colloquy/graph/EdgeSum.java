package org.colloquy.graph;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.message.MessageId;

/** An edge in the making: its contacts so far, those of one message mostly in a row. */
final class EdgeSum {
  private final List<Contact> contacts = new ArrayList<>(1);

  void add(Contact contact) {
    int last = contacts.size() - 1;
    if (last >= 0 && contacts.get(last).message().equals(contact.message())) {
      contacts.set(last, contacts.get(last).plus(contact));
    } else {
      contacts.add(contact);
    }
  }

  Edge edge(String from, String to, EdgeKind kind) {
    return Edge.of(from, to, kind, contacts.size() == 1 ? contacts : eachMessageOnce());
  }

  private List<Contact> eachMessageOnce() {
    Map<MessageId, Contact> once = new LinkedHashMap<>();
    contacts.forEach(contact -> once.merge(contact.message(), contact, Contact::plus));
    return List.copyOf(once.values());
  }
}
