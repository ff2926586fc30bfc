package org.colloquy.position;

import org.colloquy.text.JoinedText;
import org.colloquy.text.Span;

/**
 * One sentence of a passage, its wrapped lines joined by one space.
 *
 * @param joined its words, without quote marks; at least one character
 */
record Sentence(JoinedText joined) {

  /** Its words, without quote marks. */
  String text() {
    return joined.text();
  }

  /** The stretch of the body from its first to its last character. */
  Span span() {
    return joined.span(0, joined.length());
  }

  @Override
  public String toString() {
    return text();
  }
}
