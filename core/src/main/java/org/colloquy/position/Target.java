package org.colloquy.position;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.message.MessageId;
import org.colloquy.quote.Author;

/**
 * What a position is about, as far as it is known: the quoted passage that is answered, and who
 * wrote it.
 *
 * @param author whose words, patch or proposal is meant
 * @param zone index, among the zones of the message, of the quoted zone that is answered
 * @param message the message that is meant
 */
public record Target(Optional<Author> author, OptionalInt zone, Optional<MessageId> message) {

  /** Not known. */
  public static final Target UNKNOWN =
      new Target(Optional.empty(), OptionalInt.empty(), Optional.empty());

  /** Checks that no part is null. */
  public Target {
    requireNonNull(author, "author must not be null");
    requireNonNull(zone, "zone must not be null");
    requireNonNull(message, "message must not be null");
  }
}
