package org.colloquy.privacy;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.colloquy.archive.Archive;
import org.colloquy.archive.Rewriting;
import org.colloquy.message.Defect;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.message.Part;
import org.colloquy.person.People;
import org.colloquy.person.Person;
import org.colloquy.person.PersonName;

/**
 * Gives an archive pseudonyms: each person one name and one address, whatever mailboxes they write
 * from; other addresses and all message ids their own; and in subjects, bodies, names of files and
 * notes of defects the same ones for the same names. Made by {@link Builder}, which reads the
 * archive twice: for the names that stand in it, and for how its words are written.
 *
 * <p>The pseudonym of a person follows from the key and from their full name, else from their first
 * address: it is the same in every archive where they write under that name.
 */
public final class Pseudonymiser implements Rewriting {
  private final Pseudonyms pseudonyms;
  private final People people;
  private final Map<String, Mailbox> persons;
  private final Set<MessageId> ids;
  private final Set<String> addresses;
  private final TextPseudonymiser texts;

  private Pseudonymiser(Builder builder) {
    pseudonyms = builder.pseudonyms;
    people = builder.people;
    persons = builder.persons;
    ids = builder.ids;
    addresses = builder.addresses;
    texts = new TextPseudonymiser(builder.book, builder.census, this::isKnown, this::address);
  }

  /** Gathers what a {@link Pseudonymiser} must know. First the names, then the words. */
  public static final class Builder {
    private final Pseudonyms pseudonyms;
    private final People people;
    private final Map<String, Mailbox> persons = new HashMap<>();
    private final Set<MessageId> ids = new HashSet<>();
    private final Set<String> addresses = new HashSet<>();
    private final NameBook book;
    private final NameCensus census;

    /**
     * Starts with the people of an archive, as they were found in it.
     *
     * @param key makes the pseudonyms
     * @param archive gives the ids
     * @param people whose mailboxes become one each
     */
    public Builder(PseudonymKey key, Archive archive, People people) {
      pseudonyms = new Pseudonyms(requireNonNull(key, "key must not be null"));
      this.people = requireNonNull(people, "people must not be null");
      book = new NameBook(pseudonyms);
      census = new NameCensus(book);
      Set<String> taken = new HashSet<>();
      people.persons().forEach(person -> add(person, taken));
      for (Envelope envelope : archive.envelopes()) {
        ids.add(envelope.id());
        ids.addAll(envelope.inReplyTo());
        ids.addAll(envelope.references());
      }
    }

    private void add(Person person, Set<String> taken) {
      String address = person.address().isEmpty() ? person.name() : person.address();
      List<String> name =
          person.bot()
              ? List.of("Bot", Pseudonyms.capital(pseudonyms.word(address)))
              : pseudonyms.name(PersonName.of(person.name()));
      String shown = Word.joined(name);
      if (name.size() > 1 && !taken.add(shown)) {
        // another person of the same name
        name = new ArrayList<>(name);
        name.add(Pseudonyms.capital(pseudonyms.word(address)));
        shown = Word.joined(name);
      }
      persons.put(person.id(), new Mailbox(shown, address(person, address)));
      for (Mailbox mailbox : person.mailboxes()) {
        addMailbox(mailbox, person.bot() ? List.of() : name, true);
      }
    }

    private String address(Person person, String address) {
      if (person.address().isEmpty()) {
        return "";
      }
      PersonName name = PersonName.of(person.name());
      String seed = name.isFull() ? name.key() : address;
      return person.bot() ? pseudonyms.botAddress(address) : pseudonyms.address(seed);
    }

    private void addMailbox(Mailbox mailbox, List<String> name, boolean sure) {
      addresses.add(mailbox.addressKey());
      if (name.isEmpty()) {
        return;
      }
      PersonName read = PersonName.of(mailbox);
      book.add(read, name, sure);
      List<String> written = Word.all(mailbox.displayName());
      if (read.words().size() == 1 && written.size() == 2) {
        // "Mr. Oh", of which a name leaves one word
        book.add(new PersonName(read.text(), written, false), name, sure);
      }
      String handle = Word.key(mailbox.user());
      if (!handle.isEmpty()) {
        book.addHandle(handle, pseudonyms.word(handle));
      }
    }

    /**
     * Adds people who are named with full names or addresses, whether they write in the archive or
     * not. Not safe from many threads.
     *
     * @param mailboxes as they stand in fields or texts
     * @return this builder
     */
    public Builder names(Collection<Mailbox> mailboxes) {
      for (Mailbox mailbox : mailboxes) {
        PersonName name = PersonName.of(mailbox);
        if (isWritten(name) && people.find(mailbox).isEmpty()) {
          addMailbox(mailbox, pseudonyms.name(name), false);
        } else if (!mailbox.address().isEmpty()) {
          addresses.add(mailbox.addressKey());
        }
      }
      return this;
    }

    /** Whether it is a full name that begins and ends with a capital, where there are any. */
    private static boolean isWritten(PersonName name) {
      String text = name.text();
      return name.isFull()
          && !Character.isLowerCase(text.codePointAt(0))
          && !Character.isLowerCase(text.codePointAt(text.lastIndexOf(' ') + 1));
    }

    /**
     * Counts the words of a message, once all names are known. Safe from many threads.
     *
     * @param message one of the archive
     */
    public void count(Message message) {
      census.count(message);
    }

    /** {@return the pseudonyms} */
    public Pseudonymiser build() {
      return new Pseudonymiser(this);
    }
  }

  /**
   * {@return the pseudonym of a mailbox: that of the person, where it is one's, else its own}
   *
   * @param mailbox as it stands in the mail
   */
  public Mailbox mailbox(Mailbox mailbox) {
    if (mailbox.isEmpty()) {
      return mailbox;
    }
    Optional<Person> person = people.of(mailbox).or(() -> people.find(mailbox));
    return person.isPresent()
        ? requireNonNull(persons.get(person.get().id()))
        : new Mailbox(name(mailbox), address(mailbox.address()));
  }

  private String name(Mailbox mailbox) {
    return Word.joined(pseudonyms.name(PersonName.of(mailbox)));
  }

  @Override
  public MessageId id(MessageId id) {
    return pseudonyms.id(id);
  }

  @Override
  public String file(String name) {
    return texts.of(name, Set.of());
  }

  @Override
  public String detail(String text) {
    return texts.of(text, Set.of());
  }

  @Override
  public Envelope envelope(Envelope envelope) {
    return new Envelope(
        envelope.id(),
        envelope.source(),
        mailbox(envelope.from()),
        envelope.originalFrom().map(this::mailbox),
        envelope.date(),
        texts.of(envelope.subject(), Handles.words(List.of(envelope.from()))),
        envelope.inReplyTo(),
        envelope.references());
  }

  @Override
  public Message message(Message message) {
    Set<String> near = Handles.words(Handles.mailboxes(message));
    return new Message(
        message.envelope(),
        message.to().stream().map(this::mailbox).toList(),
        message.cc().stream().map(this::mailbox).toList(),
        texts.of(message.list(), Set.of()),
        message.flow(),
        texts.of(message.body(), near),
        message.parts().stream().map(this::part).toList(),
        message.defects().stream().map(this::defect).toList());
  }

  private Part part(Part part) {
    return new Part(
        part.type(),
        texts.of(part.fileName(), Set.of()),
        part.depth(),
        part.offset(),
        part.length(),
        part.use());
  }

  private Defect defect(Defect defect) {
    return new Defect(defect.code(), defect.offset(), detail(defect.detail()));
  }

  private boolean isKnown(String address) {
    return addresses.contains(address.toLowerCase(Locale.ROOT));
  }

  /** The pseudonym of what has an @ in it. */
  private String address(String found) {
    if (found.isEmpty()) {
      return "";
    }
    MessageId id = new MessageId(found);
    if (ids.contains(id)) {
      String pseudonym = pseudonyms.id(id).value();
      return pseudonym.substring(1, pseudonym.length() - 1);
    }
    return people
        .withAddress(found)
        .flatMap(person -> Optional.ofNullable(persons.get(person.id())))
        .map(Mailbox::address)
        .orElseGet(() -> pseudonyms.address(found));
  }
}
