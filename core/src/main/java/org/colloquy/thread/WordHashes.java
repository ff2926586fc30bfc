package org.colloquy.thread;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * Words as numbers. A word is a run of letters and digits, in lower case; Latin letters beyond
 * ASCII count as one unknown letter, so that a damaged charset does not hide a word.
 */
final class WordHashes {
  private static final int FNV_OFFSET = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;
  private static final char LOST = '\ufffd';
  private static final char LAST_LATIN = '\u024f';
  private static final char FIRST_CJK = '\u3040';
  private static final char LAST_CJK = '\u9fff';

  private WordHashes() {}

  /** Hands on the words of {@code text} in {@code [begin, end)}, in order. */
  static void of(CharSequence text, int begin, int end, IntConsumer words) {
    int at = begin;
    while (at < end) {
      if (!isWord(text.charAt(at))) {
        at++;
        continue;
      }
      int hash = FNV_OFFSET;
      do {
        hash = (hash ^ fold(text.charAt(at++))) * FNV_PRIME;
      } while (at < end && isWord(text.charAt(at)) && !isAlone(text.charAt(at - 1)));
      words.accept(hash);
    }
  }

  /** The words of a text, ascending, each once, at most so many. */
  static int[] of(CharSequence text, int most) {
    int[] found = new int[most];
    int[] size = new int[1];
    of(
        text,
        0,
        text.length(),
        word -> {
          if (size[0] < most) {
            found[size[0]++] = word;
          }
        });
    return Arrays.stream(found, 0, size[0]).sorted().distinct().toArray();
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || (c >= 0x80 && (Character.isLetterOrDigit(c) || c == LOST || Character.isSurrogate(c)));
  }

  /** Chinese and Japanese put no space between words, so each of their letters counts as one. */
  private static boolean isAlone(char c) {
    return c >= FIRST_CJK && c <= LAST_CJK;
  }

  private static int fold(char c) {
    if (c < 0x80) {
      return c >= 'A' && c <= 'Z' ? c + 32 : c;
    }
    return c <= LAST_LATIN || c == LOST ? '?' : Character.toLowerCase(c);
  }
}
