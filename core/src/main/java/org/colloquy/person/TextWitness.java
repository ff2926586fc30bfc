package org.colloquy.person;

import static java.util.Objects.requireNonNull;

import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageId;

/**
 * A name and an address that stand together in the text of a mail: in a signature, an attribution
 * line or a trailer.
 *
 * @param mailbox the two
 * @param kind which of the three
 * @param message where it stands
 */
public record TextWitness(Mailbox mailbox, ReasonKind kind, MessageId message) {

  /** Checks that no part is null. */
  public TextWitness {
    requireNonNull(mailbox, "mailbox must not be null");
    requireNonNull(kind, "kind must not be null");
    requireNonNull(message, "message must not be null");
  }
}
