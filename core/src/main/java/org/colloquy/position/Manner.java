package org.colloquy.position;

import java.util.Optional;
import org.colloquy.quote.Author;

/**
 * How the stance of a sentence is meant: by whom, towards whom, and under which reserve.
 *
 * <pre>{@code
 * If you drop that, I agree with Ben.    conditional, target Ben
 * Cleo was against it.                   holder Cleo, reported
 * Dan might want to comment.             invitation, deferTo Dan
 * }</pre>
 *
 * @param holder who takes the stance
 * @param reported whether the holder is not the writer of the sentence
 * @param conditional whether it holds only if something else comes true
 * @param partial whether it covers only a part of what is answered
 * @param invitation whether somebody is invited to judge
 * @param deferTo to whom the judgement is left; given only with {@link Stance#DEFER}
 * @param target what the stance is about
 */
record Manner(
    Author holder,
    boolean reported,
    boolean conditional,
    boolean partial,
    boolean invitation,
    Optional<Author> deferTo,
    Target target) {

  /** The mode of a position that is meant so; a reported conditional one is reported. */
  Mode mode() {
    if (reported) {
      return Mode.REPORTED;
    }
    if (conditional) {
      return Mode.CONDITIONAL;
    }
    return invitation ? Mode.INVITATION : Mode.DIRECT;
  }
}
