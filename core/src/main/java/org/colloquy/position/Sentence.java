package org.colloquy.position;

import java.util.Arrays;
import org.colloquy.text.Span;

/** One sentence of a passage, its wrapped lines joined by one space. Immutable. */
final class Sentence {
  private final String text;
  private final int[] offsets;

  /** A sentence; {@code offsets} holds, for each character, its offset in the body. */
  Sentence(String text, int[] offsets) {
    this.text = text;
    this.offsets = Arrays.copyOf(offsets, text.length());
  }

  /** A part of a longer text as a sentence. */
  static Sentence cut(String text, int[] offsets, int begin, int end) {
    return new Sentence(text.substring(begin, end), Arrays.copyOfRange(offsets, begin, end));
  }

  /** Its words, without quote marks. */
  String text() {
    return text;
  }

  /** The stretch of the body from its first to its last character. */
  Span span() {
    return new Span(offsets[0], offsets[offsets.length - 1] + 1);
  }

  @Override
  public String toString() {
    return text;
  }
}
