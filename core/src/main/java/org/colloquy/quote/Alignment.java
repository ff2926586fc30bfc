package org.colloquy.quote;

import java.util.Arrays;
import org.colloquy.text.LineRange;

/**
 * Which earlier message of the thread each line of a quoted zone was taken from. All runs of {@link
 * QuoteIndex#WIDTH} words of the zone are looked up; each votes for the messages that hold it, on
 * every line that it touches. A line is aligned with a message that holds at least half of it.
 * Among several an ancestor wins, then one that holds the whole line, the person whom the text
 * names, the ancestor as far away as the line is deep, and the message that holds most of the zone.
 */
final class Alignment {
  static final int NONE = -1;

  private final int[] origin;
  private final boolean[] telling;
  private final int first;
  private final int words;
  private boolean found;

  /** No line has an origin yet. */
  Alignment(LineRange lines, int words) {
    first = lines.first();
    this.words = words;
    origin = new int[lines.count()];
    telling = new boolean[lines.count()];
    Arrays.fill(origin, NONE);
  }

  void decide(int line, boolean isTelling, int message) {
    origin[line - first] = message;
    telling[line - first] = isTelling;
    found |= message != NONE;
  }

  /** Whether any line has an origin. */
  boolean isFound() {
    return found;
  }

  /** Place of the message that a line was taken from, or -1. */
  int origin(int line) {
    return origin[line - first];
  }

  /** Whether a line has words enough to be found again. */
  boolean isTelling(int line) {
    return telling[line - first];
  }

  /** Whether the zone has so few words that missing them elsewhere says nothing. */
  boolean isShort() {
    return words < 2 * QuoteIndex.WIDTH;
  }
}
