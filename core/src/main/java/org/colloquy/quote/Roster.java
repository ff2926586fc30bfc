package org.colloquy.quote;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.person.People;
import org.colloquy.person.Person;
import org.colloquy.text.Lines;
import org.colloquy.zone.AttributionLine;
import org.colloquy.zone.Content;
import org.colloquy.zone.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Whom the texts of one thread can name. Who stands behind a mailbox is found out once in a thread;
 * not safe for many threads.
 */
final class Roster {
  private final People people;

  /** The senders of the thread, each person once. */
  private final Map<Object, Participant> senders = new LinkedHashMap<>();

  private final Map<Mailbox, Participant> recipients = new HashMap<>();
  private final Map<Mailbox, Optional<Person>> persons = new HashMap<>();

  private final Map<String, AttributionLine> lines = new HashMap<>();

  Roster(People people, List<MessageView> views) {
    this.people = people;
    for (MessageView view : views) {
      view.sender().map(Participant::new).ifPresent(p -> senders.putIfAbsent(p.key(), p));
    }
  }

  /** What an attribution line says. The replies of a thread repeat each other's. */
  AttributionLine attributionLine(Lines body, Zone zone) {
    return lines.computeIfAbsent(Content.joined(body, zone), AttributionLine::read);
  }

  /** The person of the archive whom a mailbox in a text means. */
  Optional<Person> person(Mailbox named) {
    return persons.computeIfAbsent(named, people::find);
  }

  /** Who a name in a message can mean: senders of the thread, then recipients, each person once. */
  List<Participant> participants(Message message) {
    Map<Object, Participant> others = new LinkedHashMap<>();
    addOthers(message.to(), others);
    addOthers(message.cc(), others);
    List<Participant> participants = new ArrayList<>(senders.size() + others.size());
    participants.addAll(senders.values());
    participants.addAll(others.values());
    return participants;
  }

  private void addOthers(List<Mailbox> mailboxes, Map<Object, Participant> others) {
    for (Mailbox mailbox : mailboxes) {
      if (!mailbox.isEmpty()) {
        Participant recipient = recipients.computeIfAbsent(mailbox, this::recipient);
        if (!senders.containsKey(recipient.key())) {
          others.putIfAbsent(recipient.key(), recipient);
        }
      }
    }
  }

  private Participant recipient(Mailbox mailbox) {
    return new Participant(new Author(mailbox, person(mailbox)));
  }

  /** The sender of the thread who is this person. */
  @Nullable Participant sender(Person person) {
    return senders.get(person.id());
  }
}
