package org.colloquy.position;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.colloquy.message.MessageId;
import org.colloquy.quote.Author;

/**
 * That somebody left a judgement to somebody else, or invited them, and whether these spoke.
 *
 * <pre>{@code
 * Ada:  If Andrew agrees, I have no objections.      conditional, to Andrew
 * Andrew:  Fine with me.                             the reply
 * }</pre>
 *
 * @param position the position that defers; its {@code deferTo} is never empty
 * @param date the Date field of the message in which the words stand
 * @param reply the first later message of the one who is named, in the same thread
 */
public record Deference(
    Position position, Optional<OffsetDateTime> date, Optional<FollowUp> reply) {

  /**
   * What the one who is named wrote next.
   *
   * @param message the message
   * @param date its Date field
   * @param stance the first stance that they take in it
   */
  public record FollowUp(
      MessageId message, Optional<OffsetDateTime> date, Optional<Stance> stance) {

    /** Checks that no part is null. */
    public FollowUp {
      requireNonNull(message, "message must not be null");
      requireNonNull(date, "date must not be null");
      requireNonNull(stance, "stance must not be null");
    }
  }

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException when the position does not say to whom it defers
   */
  public Deference {
    requireNonNull(position, "position must not be null");
    requireNonNull(date, "date must not be null");
    requireNonNull(reply, "reply must not be null");
    if (position.deferTo().isEmpty()) {
      throw new IllegalArgumentException("a deference must say to whom");
    }
  }

  /** {@return who defers} */
  public Author holder() {
    return position.holder();
  }

  /**
   * To whom: a person, a name or a role.
   *
   * @return the author to whom the holder leaves it
   */
  public Author to() {
    return position.deferTo().orElseThrow();
  }
}
