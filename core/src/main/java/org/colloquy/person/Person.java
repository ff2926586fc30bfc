package org.colloquy.person;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.colloquy.message.Mailbox;

/**
 * Somebody who writes, behind one or several mailboxes.
 *
 * @param id stable within a run: "p1", "p2", … in order of first appearance
 * @param name the full display name most used, in its fullest form; the address where there is none
 * @param mailboxes every spelling seen, the first one first; never empty
 * @param bot whether it is a program that sends the mails
 */
public record Person(String id, String name, List<Mailbox> mailboxes, boolean bot) {

  /**
   * Checks that no part is null, and copies collections.
   *
   * @throws IllegalArgumentException when there is no mailbox
   */
  public Person {
    requireNonNull(id, "id must not be null");
    requireNonNull(name, "name must not be null");
    mailboxes = List.copyOf(mailboxes);
    if (mailboxes.isEmpty()) {
      throw new IllegalArgumentException("person " + id + " must have a mailbox");
    }
  }

  /**
   * Somebody who is no program.
   *
   * @param id what tells them from others, stable for the same archive
   * @param name the name that they use most
   * @param mailboxes all of theirs, at least one
   */
  public Person(String id, String name, List<Mailbox> mailboxes) {
    this(id, name, mailboxes, false);
  }

  /** {@return the address of the first mailbox that has one, or ""} */
  public String address() {
    return mailboxes.stream()
        .map(Mailbox::address)
        .filter(a -> !a.isEmpty())
        .findFirst()
        .orElse("");
  }
}
