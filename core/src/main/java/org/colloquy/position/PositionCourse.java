package org.colloquy.position;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.colloquy.quote.Author;

/**
 * The first and the last position of one person on one matter, in two or more messages.
 *
 * <p>A matter is a passage that is answered, with all that is answered to these answers. To object
 * to an objection is to be for the matter; to agree with one, against it.
 *
 * @param holder who changed, or not
 * @param first where they began
 * @param last where they are at the end
 * @param messages in how many messages they took a position
 * @param answered to whom the last position answers, where it is known
 */
public record PositionCourse(
    Author holder, Stand first, Stand last, int messages, Optional<Author> answered) {

  /**
   * A position in the course of others.
   *
   * @param side for or against
   * @param evidence the words that show it
   * @param date the Date field of their message
   */
  public record Stand(Side side, Evidence evidence, Optional<OffsetDateTime> date) {

    /** Checks that no part is null. */
    public Stand {
      requireNonNull(side, "side must not be null");
      requireNonNull(evidence, "evidence must not be null");
      requireNonNull(date, "date must not be null");
    }
  }

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException when there are fewer than two messages
   */
  public PositionCourse {
    requireNonNull(holder, "holder must not be null");
    requireNonNull(first, "first must not be null");
    requireNonNull(last, "last must not be null");
    requireNonNull(answered, "answered must not be null");
    if (messages < 2) {
      throw new IllegalArgumentException("messages " + messages + " must be >= 2");
    }
  }

  /** {@return whether the two sides differ} */
  public boolean isChange() {
    return first.side() != last.side();
  }
}
