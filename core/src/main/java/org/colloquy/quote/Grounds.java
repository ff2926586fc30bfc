package org.colloquy.quote;

/**
 * On what grounds a writer is believed, and how often such an answer is right.
 *
 * <p>The shares were measured on 28,000 gold lines of five lists ({@code attribution.py make LIST
 * DIR --sample 300}, then {@code score}), once as lone messages and once in archives thinned by 30
 * %; lines whose origin quotes them itself were left out. The worst list counts: only grounds that
 * are right in 99.5 % of the lines, with any one list left out, have 0.95 or more; those right more
 * seldom have at most 0.94.
 */
enum Grounds {
  /** The line names the sender of the ancestor in which the words stand: 99.8 % of 14,849. */
  LINE_AND_ANCESTOR(0.998),
  /** The line names the sender of another message in which the words stand: 99.5 % of 2,819. */
  LINE_AND_OTHER(0.94),
  /** A line names a person of the archive: 98.0 % of 17,852 lone, 99.0 % of 6,575 in threads. */
  LINE(0.94),
  /** A line names somebody whose messages are not known: 88 % of 7,788 lone, 68 % of 533. */
  LINE_OF_STRANGER(0.85),
  /** The words stand in the ancestor that the depth leads to: all of 572. */
  ANCESTOR(0.99),
  /** The words stand in an ancestor further up or down: 98 % of 52. */
  STRAY_ANCESTOR(0.94),
  /** The words stand in an earlier message, which is no ancestor: 98 % of 229. */
  OTHER(0.94),
  /** As {@link #ANCESTOR}, although a line names another: 97.5 % of 326. */
  ANCESTOR_AGAINST_LINE(0.94),
  /** As {@link #STRAY_ANCESTOR}, although a line names another: 77 % of 165. */
  STRAY_ANCESTOR_AGAINST_LINE(0.77),
  /** As {@link #OTHER}, although a line names another: 83 % of 89. */
  OTHER_AGAINST_LINE(0.8),
  /** A header block names the sender of the message in which the words stand: all of 196. */
  HEADER_AND_WORDS(0.99),
  /** A header block above the words names the writer: 75 % of 313 lone, 67 % of 52. */
  HEADER(0.7),
  /** The person whom the answer addresses sent the message with the words: all of 243. */
  ADDRESSEE_AND_WORDS(0.99),
  /** The answer addresses this person: 98 % of 185 lone, 96 % of 25. */
  ADDRESSEE(0.94),
  /** Another message quotes the words under a line: 99 % of 104, of few messages. */
  OTHER_QUOTE(0.94);

  private final double confidence;

  Grounds(double confidence) {
    this.confidence = confidence;
  }

  /** Share of such answers that are right. */
  double confidence() {
    return confidence;
  }
}
