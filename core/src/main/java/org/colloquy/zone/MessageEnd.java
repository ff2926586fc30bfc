package org.colloquy.zone;

import java.util.Arrays;

/**
 * The last lines of a body that say something and bear no quote marks, from below: for each the
 * hash of all letters from it to the end.
 */
final class MessageEnd {
  private static final int MAX_LINES = 20;
  private static final long PRIME = 0x100000001b3L;

  private final int[] lines = new int[MAX_LINES];
  private final int[] letters = new int[MAX_LINES];
  private final long[] hashes = new long[MAX_LINES];
  private int count;

  private MessageEnd() {}

  static MessageEnd of(Draft draft) {
    MessageEnd end = new MessageEnd();
    int line = draft.previousSaying(draft.count() + 1);
    while (line > 0 && end.count < MAX_LINES && draft.marks(line) == 0) {
      end.add(draft, line);
      line = draft.previousSaying(line);
    }
    return end;
  }

  private void add(Draft draft, int line) {
    long hash = count == 0 ? 0xcbf29ce484222325L : hashes[count - 1] * PRIME;
    int found = count == 0 ? 0 : letters[count - 1];
    int at = draft.begin(line);
    while (at < draft.end(line)) {
      int end = tokenEnd(draft.text(), at, draft.end(line));
      if (!isPlace(draft, at, end)) {
        for (int i = at; i < end; i++) {
          char c = draft.at(i);
          if (Character.isLetter(c)) {
            hash = (hash ^ Character.toLowerCase(c)) * PRIME;
            found++;
          }
        }
      }
      at = end + 1;
    }
    lines[count] = line;
    hashes[count] = hash;
    letters[count++] = found;
  }

  private static int tokenEnd(String text, int begin, int limit) {
    int end = begin;
    while (end < limit && text.charAt(end) > ' ') {
      end++;
    }
    return end;
  }

  /** Whether a token is an address or a link, which can differ from copy to copy. */
  private static boolean isPlace(Draft draft, int begin, int end) {
    for (int i = begin; i < end; i++) {
      if ("@/=".indexOf(draft.at(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  int count() {
    return count;
  }

  int line(int i) {
    return lines[i];
  }

  int letters(int i) {
    return letters[i];
  }

  long hash(int i) {
    return hashes[i];
  }

  /** The hashes of the endings that hold so many letters. */
  long[] endings(int minLetters) {
    int first = 0;
    while (first < count && letters[first] < minLetters) {
      first++;
    }
    return Arrays.copyOfRange(hashes, first, count);
  }
}
