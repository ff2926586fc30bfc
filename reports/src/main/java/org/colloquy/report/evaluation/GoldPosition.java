package org.colloquy.report.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.colloquy.position.Stance;
import org.colloquy.text.LineRange;

/**
 * A position as somebody annotated it.
 *
 * @param stance what is thought
 * @param lines its lines, numbered from 1
 * @param text its words
 * @param run number of the run of new text in which it begins, {@link Runs#NONE} on a quoted line
 * @param holder the name of the holder; empty for the writer of the message
 * @param target the name of the one whose words or work is meant
 * @param deferTo the name or role to whom the judgement is left
 * @param conditional whether it holds only if something else comes true; empty where annotators
 *     differ
 * @param reported whether it is somebody else's; empty where annotators differ
 * @param optional whether careful readers may differ about it: neither required nor wrong
 */
record GoldPosition(
    Stance stance,
    LineRange lines,
    String text,
    int run,
    Optional<String> holder,
    Optional<String> target,
    Optional<String> deferTo,
    Optional<Boolean> conditional,
    Optional<Boolean> reported,
    boolean optional) {

  GoldPosition {
    requireNonNull(stance, "stance must not be null");
    requireNonNull(lines, "lines must not be null");
    requireNonNull(text, "text must not be null");
    requireNonNull(holder, "holder must not be null");
    requireNonNull(target, "target must not be null");
    requireNonNull(deferTo, "deferTo must not be null");
    requireNonNull(conditional, "conditional must not be null");
    requireNonNull(reported, "reported must not be null");
  }

  boolean isTrailer() {
    return TrailerText.begins(text);
  }
}
