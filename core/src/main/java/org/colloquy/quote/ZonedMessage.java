package org.colloquy.quote;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.zone.Zone;

/**
 * A message split into zones, at its place in a thread: what quote attribution reads.
 *
 * @param message the mail
 * @param parent the message that it answers, where one is known
 * @param zones the zones of its body
 */
public record ZonedMessage(Message message, Optional<MessageId> parent, List<Zone> zones) {

  /** Checks that no part is null, and copies collections. */
  public ZonedMessage {
    requireNonNull(message, "message must not be null");
    requireNonNull(parent, "parent must not be null");
    zones = List.copyOf(zones);
  }
}
