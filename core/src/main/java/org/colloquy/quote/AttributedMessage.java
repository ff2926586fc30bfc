package org.colloquy.quote;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;

/**
 * A message whose every zone has its writer: what position detection reads.
 *
 * @param message the mail
 * @param sender who sent it; empty where neither a header field nor the text tells
 * @param parent the message that it answers, where one is known
 * @param zones its zones, in order, covering every line of the body
 * @param participants the people of the thread and the recipients of this message: whom a first
 *     name in the text can mean
 */
public record AttributedMessage(
    Message message,
    Optional<Author> sender,
    Optional<MessageId> parent,
    List<AttributedZone> zones,
    List<Author> participants) {

  /** Checks that no part is null, and copies collections. */
  public AttributedMessage {
    requireNonNull(message, "message must not be null");
    requireNonNull(sender, "sender must not be null");
    requireNonNull(parent, "parent must not be null");
    zones = List.copyOf(zones);
    participants = List.copyOf(participants);
  }
}
