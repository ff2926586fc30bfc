package org.colloquy;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.colloquy.archive.Archive;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;
import org.colloquy.message.SourceLocation;
import org.colloquy.person.People;
import org.colloquy.person.Person;
import org.colloquy.role.RoleClaim;
import org.colloquy.thread.MessageThread;

/**
 * What analyses rest on, as hashes; see {@link ArchiveAnalysis#footing}. Every text goes in with
 * its length, so that no two rows of texts look alike.
 */
final class Footing {
  private final Archive archive;
  private final People people;
  private final String roles;

  Footing(Archive archive, People people, String roles) {
    this.archive = archive;
    this.people = people;
    this.roles = roles;
  }

  /** All that the analysis of a thread rests on. */
  String of(MessageThread thread, Collection<Mailbox> asked) {
    Hasher hash = start();
    text(hash, roles);
    links(hash, archive, thread);
    for (MessageThread.Member member : thread.members()) {
      byte[] bytes = archive.bytes(member.envelope());
      hash.putInt(bytes.length).putBytes(bytes);
      person(hash, people.of(member.envelope().from()));
    }
    for (Mailbox mailbox : asked) {
      mailbox(hash, mailbox);
      person(hash, people.find(mailbox));
    }
    return hash.hash().toString();
  }

  /** The inputs of an archive, its threads, and where their messages stand. */
  static String ofIndex(Archive archive, List<MessageThread> index) {
    Hasher hash = start();
    archive.inputs().forEach(input -> text(hash, input.name() + " " + input.sha256()));
    index.forEach(thread -> links(hash, archive, thread));
    return hash.hash().toString();
  }

  /** Who has which role, and whom that means. */
  static String ofRoles(List<RoleClaim> claims, People people) {
    Hasher hash = start();
    for (RoleClaim claim : claims) {
      text(hash, claim.toString());
      person(hash, people.find(claim.holder()));
    }
    return hash.hash().toString();
  }

  private static Hasher start() {
    return Hashing.sha256().newHasher();
  }

  private static void links(Hasher hash, Archive archive, MessageThread thread) {
    text(hash, thread.root().value());
    hash.putInt(thread.members().size());
    for (MessageThread.Member member : thread.members()) {
      Envelope envelope = member.envelope();
      text(hash, envelope.id().value());
      place(hash, envelope.source());
      text(hash, member.parent().toString());
      text(hash, member.parentBy().toString());
      text(hash, member.evidence().toString());
      hash.putInt(member.depth());
      List<SourceLocation> copies = archive.copies(envelope);
      hash.putInt(copies.size());
      copies.forEach(copy -> place(hash, copy));
    }
  }

  private static void place(Hasher hash, SourceLocation place) {
    text(hash, place.file());
    hash.putLong(place.offset()).putLong(place.length());
  }

  private static void person(Hasher hash, Optional<Person> found) {
    hash.putBoolean(found.isPresent());
    if (found.isPresent()) {
      Person person = found.get();
      text(hash, person.id());
      text(hash, person.name());
      hash.putBoolean(person.bot()).putInt(person.mailboxes().size());
      person.mailboxes().forEach(mailbox -> mailbox(hash, mailbox));
    }
  }

  private static void mailbox(Hasher hash, Mailbox mailbox) {
    text(hash, mailbox.displayName());
    text(hash, mailbox.address());
  }

  private static void text(Hasher hash, String text) {
    hash.putInt(text.length()).putUnencodedChars(text);
  }
}
