package org.colloquy.position;

import static java.util.Objects.requireNonNull;

/**
 * A sentence of new text, and what a reader needs beside it to tell how it is meant. Each text is
 * empty where there is none.
 *
 * @param sentence its words, lines joined by one space
 * @param before the sentence before it in its passage
 * @param after the sentence after it
 * @param answered the end of the quoted prose that its passage answers
 */
public record SentenceContext(String sentence, String before, String after, String answered) {

  /**
   * Checks the parts.
   *
   * @param sentence what is read, in one line
   * @param before the sentence before it
   * @param after the sentence behind it
   * @param answered the quoted words that it answers
   */
  public SentenceContext {
    requireNonNull(sentence, "sentence must not be null");
    requireNonNull(before, "before must not be null");
    requireNonNull(after, "after must not be null");
    requireNonNull(answered, "answered must not be null");
  }
}
