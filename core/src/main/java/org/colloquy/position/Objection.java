package org.colloquy.position;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.colloquy.quote.Author;

/**
 * An objection and what became of it.
 *
 * <pre>{@code
 * Ben:  This leaks the handle.         raised
 * Ada:  Right, will fix in v2.         promised
 * Ada:  [PATCH v2] close it (Ben)      claimed addressed
 * Ben:  Looks good now.                confirmed: the state
 * }</pre>
 *
 * @param holder who objects
 * @param target whose words, patch or proposal is objected to, where it is known
 * @param position the position that shows it first; its evidence traces it to the mail
 * @param writer who wrote these words: somebody else than the holder where it is reported
 * @param raised the Date field of the holder's own message; empty where that has none, or where the
 *     objection is known from a report or a quote only
 * @param told the Date field of the message in which the words stand
 * @param answers what happened since, in order of time
 * @param state how far it has come
 * @param settled when it was first settled; empty where it is not, or the date is not known
 */
public record Objection(
    Author holder,
    Optional<Author> target,
    Position position,
    Optional<Author> writer,
    Optional<OffsetDateTime> raised,
    Optional<OffsetDateTime> told,
    List<ObjectionAnswer> answers,
    ObjectionState state,
    Optional<OffsetDateTime> settled) {

  /**
   * Checks that no part is null, and copies collections.
   *
   * @throws IllegalArgumentException when the position is no objection
   */
  public Objection {
    requireNonNull(holder, "holder must not be null");
    requireNonNull(target, "target must not be null");
    requireNonNull(position, "position must not be null");
    requireNonNull(writer, "writer must not be null");
    requireNonNull(raised, "raised must not be null");
    requireNonNull(told, "told must not be null");
    answers = List.copyOf(answers);
    requireNonNull(state, "state must not be null");
    requireNonNull(settled, "settled must not be null");
    if (position.stance() != Stance.OBJECT) {
      throw new IllegalArgumentException(
          "a position that says " + position.stance().id() + " must not be an objection");
    }
  }

  /** {@return the words that show it} */
  public Evidence evidence() {
    return position.evidence();
  }

  /** {@return whether it is known only from what somebody else tells} */
  public boolean isReported() {
    return position.mode() == Mode.REPORTED;
  }
}
