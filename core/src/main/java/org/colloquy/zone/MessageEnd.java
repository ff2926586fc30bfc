package org.colloquy.zone;

import java.util.Arrays;

/**
 * The last lines of a body that say something and bear no quote marks, from below: for each the
 * hash of all letters from it to the end.
 */
final class MessageEnd {
  private static final int MAX_LINES = 20;
  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final SignSet OF_PLACES = SignSet.of("@/=");

  private final Draft draft;
  private int count;
  private int line;
  private int letters;
  private long hash = START;

  /** Below the last line. */
  MessageEnd(Draft draft) {
    this.draft = draft;
    line = draft.count() + 1;
  }

  /** Takes the next line above; false where there is none that can belong to a footer. */
  boolean rise() {
    int above = draft.previousSaying(line);
    if (above == 0 || count == MAX_LINES || draft.marks(above) > 0) {
      return false;
    }
    line = above;
    hash = count == 0 ? START : hash * PRIME;
    count++;
    read();
    return true;
  }

  private void read() {
    int at = draft.begin(line);
    while (at < draft.end(line)) {
      int end = tokenEnd(at, draft.end(line));
      if (!isPlace(at, end)) {
        letters(at, end);
      }
      at = end + 1;
    }
  }

  private void letters(int begin, int end) {
    for (int i = begin; i < end; i++) {
      char c = draft.at(i);
      if (c >= 'a' && c <= 'z') {
        hash = (hash ^ c) * PRIME;
        letters++;
      } else if (Character.isLetter(c)) {
        hash = (hash ^ Character.toLowerCase(c)) * PRIME;
        letters++;
      }
    }
  }

  private int tokenEnd(int begin, int limit) {
    int end = begin;
    while (end < limit && draft.at(end) > ' ') {
      end++;
    }
    return end;
  }

  /** Whether a token is an address or a link, which can differ from copy to copy. */
  private boolean isPlace(int begin, int end) {
    for (int i = begin; i < end; i++) {
      if (OF_PLACES.has(draft.at(i))) {
        return true;
      }
    }
    return false;
  }

  /** The line that was taken last. */
  int line() {
    return line;
  }

  /** How many letters stand from it to the end. */
  int letters() {
    return letters;
  }

  /** The hash of these letters. */
  long hash() {
    return hash;
  }

  /** The hashes of the endings that hold so many letters. */
  long[] endings(int minLetters) {
    long[] hashes = new long[MAX_LINES];
    int found = 0;
    while (rise()) {
      if (letters >= minLetters) {
        hashes[found++] = hash;
      }
    }
    return Arrays.copyOf(hashes, found);
  }
}
