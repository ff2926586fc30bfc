package org.colloquy.person;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
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
 *       shared (a list, a tracker, a bot): then the display name must be the same too; or
 *   <li>the full display name, compared without case, order of words, diacritics, titles,
 *       "(Company)" and "via List": at least two words that are no initials. A first name alone
 *       proves nothing, nor does a name that mailers fill in ("Your Name"); or
 *   <li>a message: From holds the list's mailbox, and Reply-To the writer's own; or
 *   <li>two lesser reasons of different sorts, such as a short form of the first name and the same
 *       local part (see {@link ReasonKind}).
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
  private static final Set<String> PLACEHOLDERS = WordLists.addresses("placeholders");

  private final Decisions decisions;

  /** A resolver that goes by the mails alone. */
  public PersonResolver() {
    this(Decisions.NONE);
  }

  /**
   * A resolver that does as was decided, and goes by the mails where nothing was.
   *
   * @param decisions what somebody decided about who is who
   */
  public PersonResolver(Decisions decisions) {
    this.decisions = requireNonNull(decisions, "decisions must not be null");
  }

  /**
   * {@return the people behind mailboxes, given in order of appearance, repeats allowed}
   *
   * @param senders mailboxes of From fields
   */
  public People resolve(Iterable<Mailbox> senders) {
    requireNonNull(senders, "senders must not be null");
    return resolve(senders, Map.of(), List.of());
  }

  /**
   * {@return the people who sent messages, given in order of appearance} Where a list put its own
   * mailbox into From, that mailbox is the person's whose own one the message names too, unless it
   * stands before those of several.
   *
   * @param envelopes of all messages
   */
  public People resolveSenders(Iterable<Envelope> envelopes) {
    return resolveSenders(envelopes, List.of());
  }

  /**
   * {@return the same, with what texts of the archive say about names and addresses}
   *
   * @param envelopes of all messages
   * @param witnesses names beside addresses, as texts have them
   */
  public People resolveSenders(Iterable<Envelope> envelopes, List<TextWitness> witnesses) {
    requireNonNull(envelopes, "envelopes must not be null");
    List<Mailbox> senders = new ArrayList<>();
    OriginalSenders originals = new OriginalSenders();
    for (Envelope envelope : envelopes) {
      senders.add(envelope.from());
      envelope.originalFrom().ifPresent(senders::add);
      originals.add(envelope);
    }
    return resolve(senders, originals.sole(), List.copyOf(witnesses));
  }

  private People resolve(
      Iterable<Mailbox> from, Map<Mailbox, Mailbox> originals, List<TextWitness> witnesses) {
    Senders senders = new Senders(from, decisions.mailmap());
    AddressOwners owners = new AddressOwners(senders.counts(), senders.names());
    Merger merger = new Merger(senders, owners);
    merger.decide(decisions);
    merger.prove(originals);
    merger.hear(witnesses);
    List<Match> suggestions = merger.compare();
    List<Person> persons = new ArrayList<>();
    for (List<Mailbox> group : merger.groups()) {
      persons.add(person("p" + (persons.size() + 1), group, senders));
    }
    return new People(persons, senders.names(), owners, merger.merges(), suggestions);
  }

  private Person person(String id, List<Mailbox> group, Senders senders) {
    String name =
        group.stream()
            .flatMap(mailbox -> decisions.mailmap().entry(mailbox).stream())
            .map(entry -> entry.proper().displayName())
            .filter(proper -> !proper.isEmpty())
            .findFirst()
            .orElseGet(() -> FullestName.of(group, senders.names(), senders.counts()));
    return new Person(id, name, group, Bots.isBot(group, senders.names(), senders.counts()));
  }

  /** Whether a display name names one person and no other. */
  static boolean namesOnePerson(PersonName name) {
    return name.isFull() && !PLACEHOLDERS.contains(name.key());
  }
}
