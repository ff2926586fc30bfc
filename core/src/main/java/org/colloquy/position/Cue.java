package org.colloquy.position;

import java.util.Optional;
import java.util.Set;

/**
 * One line of the table of cues.
 *
 * @param stance what it shows; empty for a trap, which only keeps other cues from its words
 * @param confidence share of such answers that were right on the training mail, 0 to 1
 * @param flags how it is to be read
 * @param phrase the words
 * @param source the phrase as the table writes it
 * @param name the same in one word
 */
record Cue(
    Optional<Stance> stance,
    double confidence,
    Set<Flag> flags,
    Phrase phrase,
    String source,
    String name) {

  /** How a cue is to be read. */
  enum Flag {
    /** Under a negation it shows the opposite stance; without this flag it shows nothing. */
    FLIP,
    /** A negation around it changes nothing. */
    FIRM,
    /** Counts in a question too. */
    ASKED,
    /** Counts only in the first sentence of a passage that stands below a quote. */
    FIRST,
    /** Counts only in a passage that stands below a quote. */
    REPLY,
    /** Holds under a condition that the phrase itself names. */
    IF,
    /** Covers only a part of what is answered. */
    PARTIAL,
    /** The slot names who takes the stance. */
    HOLDER,
    /** The slot names whose words are meant. */
    TARGET,
    /** Invites somebody to judge. */
    INVITE,
    /** Leaves the judgement to the one who is answered. */
    YOU,
    /** Counts whatever stands around it: condition, report or question. */
    PLAIN
  }

  Cue {
    flags = Set.copyOf(flags);
  }

  Cue(Optional<Stance> stance, double confidence, Set<Flag> flags, Phrase phrase, String source) {
    this(stance, confidence, flags, phrase, source, source.replace(' ', '_'));
  }

  boolean has(Flag flag) {
    return flags.contains(flag);
  }
}
