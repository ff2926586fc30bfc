package org.colloquy.position;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.colloquy.quote.Author;

/**
 * Somebody agrees, objects or defers.
 *
 * <pre>{@code
 * > Shall we rename it?                               written by Ben Bo
 * Agreed, but Cleo said she would rather keep it.     written by Ada Ash
 * }</pre>
 *
 * These are two positions: Ada agrees with Ben (direct, partial), and Cleo objects (reported; the
 * holder is Cleo, though Ada wrote the words). Detectors make them: {@link PositionDetector}.
 *
 * @param stance what is thought
 * @param mode in which way it is said; a reported conditional one is {@link Mode#REPORTED}
 * @param holder who takes the stance, which is the writer unless it is reported
 * @param target what it is about
 * @param deferTo to whom the judgement is left: a name or a role such as "the maintainers"; given
 *     only with {@link Stance#DEFER}
 * @param conditional whether it holds only if something else comes true
 * @param partial whether it covers only a part of what is answered ("Agreed, but …")
 * @param trailer whether it is given as a trailer line ("Acked-by: …")
 * @param evidence the words that show it
 * @param confidence estimated share of such answers that are right, 0 to 1
 * @param detector who found it: "cues", "corenlp" or a detector of one's own
 */
public record Position(
    Stance stance,
    Mode mode,
    Author holder,
    Target target,
    Optional<Author> deferTo,
    boolean conditional,
    boolean partial,
    boolean trailer,
    Evidence evidence,
    double confidence,
    String detector) {

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException when a position other than a deference says to whom it defers,
   *     or the confidence is not from 0 to 1
   */
  public Position {
    requireNonNull(stance, "stance must not be null");
    requireNonNull(mode, "mode must not be null");
    requireNonNull(holder, "holder must not be null");
    requireNonNull(target, "target must not be null");
    requireNonNull(deferTo, "deferTo must not be null");
    requireNonNull(evidence, "evidence must not be null");
    requireNonNull(detector, "detector must not be null");
    if (deferTo.isPresent() && stance != Stance.DEFER) {
      throw new IllegalArgumentException("a position that says " + stance.id() + " must not defer");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " must be in [0, 1]");
    }
  }

  /**
   * {@return what the writer of some words thinks, here and now, of something that is not known any
   * closer}
   *
   * @param stance what they think
   * @param holder who wrote the words
   * @param evidence the words
   * @param confidence from 0 to 1, how likely this is right
   * @param detector the name of who found it
   */
  public static Position direct(
      Stance stance, Author holder, Evidence evidence, double confidence, String detector) {
    return new Position(
        stance,
        Mode.DIRECT,
        holder,
        Target.UNKNOWN,
        Optional.empty(),
        false,
        false,
        false,
        evidence,
        confidence,
        detector);
  }
}
