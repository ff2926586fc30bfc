package org.colloquy.report.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.colloquy.message.MessageId;

/**
 * One place where annotation or analysis has a position: a label in a run of new text.
 *
 * @param verdict what came out
 * @param label stance, or trailer
 * @param list the mailing list, "" where the record names none
 * @param message the message
 * @param line number of the first line of the words in the body, from 1
 * @param text the words: those of the analysis, or of the annotation where it was missed
 * @param confidence the highest that the analysis states there, to three digits; empty where it was
 *     missed
 * @param traits of one that is right, whether what else is said of it is right; only what was
 *     annotated
 */
public record Finding(
    Verdict verdict,
    Label label,
    String list,
    MessageId message,
    int line,
    String text,
    OptionalDouble confidence,
    Map<Trait, Boolean> traits) {

  /** Checks that no part is null, and copies collections. */
  public Finding {
    requireNonNull(verdict, "verdict must not be null");
    requireNonNull(label, "label must not be null");
    requireNonNull(list, "list must not be null");
    requireNonNull(message, "message must not be null");
    requireNonNull(text, "text must not be null");
    requireNonNull(confidence, "confidence must not be null");
    traits = Map.copyOf(traits);
  }

  /**
   * {@return whether a trait is right; empty where it was not checked}
   *
   * @param trait which one
   */
  public Optional<Boolean> trait(Trait trait) {
    return Optional.ofNullable(traits.get(trait));
  }
}
