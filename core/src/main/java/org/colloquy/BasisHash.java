package org.colloquy;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;
import org.colloquy.person.Person;
import org.colloquy.quote.Author;
import org.colloquy.thread.MessageThread;

/** Gathers what the analysis of one thread rests on; see {@link Basis}. */
final class BasisHash {
  private final ArchiveAnalysis analysis;
  private final Hasher hash = Hashing.murmur3_128().newHasher();

  /** A number for each person, from 0, in the order in which they come up. */
  private final Map<String, Integer> persons = new LinkedHashMap<>();

  private BasisHash(ArchiveAnalysis analysis) {
    this.analysis = analysis;
  }

  static Basis of(ArchiveAnalysis analysis, MessageThread thread, Lookups lookups) {
    BasisHash basis = new BasisHash(analysis);
    IndexHash.links(basis.hash, analysis.archive(), thread);
    thread.members().forEach(member -> basis.message(member.envelope()));
    basis.answers(lookups);
    return new Basis(basis.hash.hash().toString(), List.copyOf(basis.persons.keySet()));
  }

  private void message(Envelope envelope) {
    text(analysis.archive().fingerprint(envelope));
    Optional<Person> sender = analysis.people().of(envelope.from());
    person(sender);
    if (sender.isPresent() && envelope.date().isPresent()) {
      text(analysis.roles().of(sender.get(), envelope.date().get().toLocalDate()).toString());
    }
  }

  private void answers(Lookups lookups) {
    hash.putInt(lookups.mailboxes().size());
    for (Mailbox mailbox : lookups.mailboxes()) {
      mailbox(mailbox);
      person(analysis.people().find(mailbox));
    }
    hash.putInt(lookups.names().size());
    for (String name : lookups.names()) {
      text(name);
      author(analysis.roleHolder(name));
    }
    hash.putInt(lookups.endings().size());
    for (long ending : lookups.endings()) {
      hash.putLong(ending).putBoolean(analysis.footers().holds(ending));
    }
  }

  private void author(Optional<Author> author) {
    hash.putBoolean(author.isPresent());
    if (author.isPresent()) {
      mailbox(author.get().mailbox());
      person(author.get().person());
    }
  }

  /** What of a person can show in an analysis: the other mailboxes of somebody do not. */
  private void person(Optional<Person> found) {
    hash.putBoolean(found.isPresent());
    if (found.isPresent()) {
      Person person = found.get();
      int next = persons.size();
      hash.putInt(persons.computeIfAbsent(person.id(), id -> next));
      text(person.name());
      hash.putBoolean(person.bot());
    }
  }

  private void mailbox(Mailbox mailbox) {
    text(mailbox.displayName());
    text(mailbox.address());
  }

  private void text(String text) {
    IndexHash.text(hash, text);
  }
}
