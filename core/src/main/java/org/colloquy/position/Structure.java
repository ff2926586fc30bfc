package org.colloquy.position;

import java.util.Optional;
import org.colloquy.text.Span;

/**
 * Reads the structure of a sentence around a cue: what a list of words alone cannot tell. The cue
 * detector has one that goes by words; the parser-based one lives in the module {@code nlp}.
 */
public interface Structure {

  /**
   * How a cue is meant.
   *
   * @param negated whether an odd number of negations governs the cue
   * @param conditional whether the cue holds only under a condition
   * @param question whether the cue is asked, not said
   * @param reportedHolder who takes the stance, as the sentence names them ("Peter"), when it is
   *     not the writer
   * @param asserted false when the sentence does not assert the cue at all: somebody might take the
   *     stance, or the words mean something else
   */
  record Reading(
      boolean negated,
      boolean conditional,
      boolean question,
      Optional<String> reportedHolder,
      boolean asserted) {}

  /** {@return the reading by words alone, which needs no parser} */
  static Structure words() {
    return new WordStructure();
  }

  /**
   * Reads one sentence; {@code cue} is a span of it.
   *
   * @param sentence in one line
   * @param cue the words that made it worth reading
   * @return how it is meant, and by whom
   */
  Reading read(String sentence, Span cue);

  /**
   * Reads a sentence that takes a stance without a cue: how its main clause is meant.
   *
   * @param sentence in one line
   * @return how it is meant, and by whom
   */
  default Reading read(String sentence) {
    return read(sentence, new Span(0, sentence.length()));
  }
}
