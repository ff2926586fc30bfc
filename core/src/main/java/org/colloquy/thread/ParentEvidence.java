package org.colloquy.thread;

import java.util.List;

/**
 * How well the parent of a message is known.
 *
 * @param clues what speaks for it where no header field names it; empty where one does
 * @param confidence share of such links that are right, 0 to 1; 1 where a header field names the
 *     parent, 0 where there is none
 */
public record ParentEvidence(List<ParentClue> clues, double confidence) {

  /** No parent is known. */
  public static final ParentEvidence NONE = new ParentEvidence(List.of(), 0);

  /** A header field names the parent. */
  public static final ParentEvidence HEADER = new ParentEvidence(List.of(), 1);

  /**
   * Copies the collections.
   *
   * @throws IllegalArgumentException when the confidence is not from 0 to 1
   */
  public ParentEvidence {
    clues = List.copyOf(clues);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " must be in 0..1");
    }
  }
}
