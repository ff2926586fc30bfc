package org.colloquy.person;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;

/**
 * Finds the persons behind mailboxes. Two mailboxes are one person's when they share
 *
 * <ul>
 *   <li>the address, compared without case, unless an archive cut it ("mi...@example.org") or it is
 *       shared (a list, a tracker, a robot): then the display name must be the same too; or
 *   <li>the full display name, compared without case, order of words, diacritics, titles,
 *       "(Company)" and "via List": at least two words that are no initials. A first name alone
 *       proves nothing, nor does a name that mailers fill in ("Your Name"); or
 *   <li>a message: From holds the list's mailbox, and Reply-To the writer's own.
 * </ul>
 *
 * <pre>{@code
 * Ada Ash <ada@example.org>
 * "Ash, Ada" <aash@example.com>          p1: the same name
 * ADA@EXAMPLE.ORG                        p1: the same address
 * Ada Ash via Dev <dev@example.net>      p1: the same name; the address is the list's
 * Ada <ada@example.net>                  p2
 * }</pre>
 *
 * Near-linear in the number of mailboxes. Immutable and safe from many threads.
 */
public final class PersonResolver {
  /** Keys of full names that stand for nobody in particular. */
  private static final Set<String> PLACEHOLDERS =
      Set.of(
          "name your",
          "doe john",
          "doe jane",
          "test user",
          "account test",
          "linux user",
          "unknown user",
          "unknown sender",
          "list mailing",
          "administrator system",
          "daemon mail",
          "delivery mail system",
          "delivery mail subsystem");

  /** The people behind mailboxes, given in order of appearance, repeats allowed. */
  public People resolve(Iterable<Mailbox> senders) {
    requireNonNull(senders, "senders must not be null");
    return resolve(senders, Map.of());
  }

  /**
   * The people who sent messages, given in order of appearance. Where a list put its own mailbox
   * into From, that mailbox is the person's whose own one the message names too, unless it stands
   * before those of several.
   */
  public People resolveSenders(Iterable<Envelope> envelopes) {
    requireNonNull(envelopes, "envelopes must not be null");
    List<Mailbox> senders = new ArrayList<>();
    OriginalSenders originals = new OriginalSenders();
    for (Envelope envelope : envelopes) {
      senders.add(envelope.from());
      envelope.originalFrom().ifPresent(senders::add);
      originals.add(envelope);
    }
    return resolve(senders, originals.sole());
  }

  private static People resolve(Iterable<Mailbox> senders, Map<Mailbox, Mailbox> originals) {
    Map<Mailbox, Integer> counts = new LinkedHashMap<>();
    Map<Mailbox, PersonName> names = new HashMap<>();
    for (Mailbox sender : senders) {
      if (!sender.isEmpty()) {
        counts.merge(sender, 1, Integer::sum);
        names.computeIfAbsent(sender, PersonName::of);
      }
    }
    AddressOwners owners = new AddressOwners(counts, names);
    List<Person> persons = new ArrayList<>();
    Merger merger = new Merger(names, owners, originals);
    for (List<Mailbox> group : merger.merge(counts.keySet())) {
      String name = FullestName.of(group, names, counts);
      persons.add(new Person("p" + (persons.size() + 1), name, group));
    }
    return new People(persons, names, owners);
  }

  /** Whether a display name names one person and no other. */
  static boolean namesOnePerson(PersonName name) {
    return name.isFull() && !PLACEHOLDERS.contains(name.key());
  }
}
