package org.colloquy.quote;

import java.util.Arrays;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;
import org.colloquy.text.Span;
import org.colloquy.zone.Content;
import org.colloquy.zone.Zone;

/**
 * The words of some lines as hashes, each with its line and its place in the body. A word is a run
 * of letters and digits, in lower case; characters outside ASCII count as one unknown letter, so
 * that a damaged charset does not hide a word.
 */
final class Words {
  private static final int FNV_OFFSET = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;

  /** What a decoder writes for a letter that it could not read. */
  private static final char LOST = '\ufffd';

  private static final char LAST_LATIN = '\u024f';
  private static final char FIRST_CJK = '\u3040';
  private static final char LAST_CJK = '\u9fff';

  private int[] hashes = new int[64];
  private int[] lines = new int[64];
  private int[] begins = new int[64];
  private int[] ends = new int[64];
  private int size;

  /** The words that the sender of a message wrote. */
  static Words own(MessageView view) {
    Words words = new Words();
    for (Zone zone : view.zoned().zones()) {
      if (zone.depth() == 0) {
        words.add(view.lines(), zone);
      }
    }
    return words;
  }

  int size() {
    return size;
  }

  void clear() {
    size = 0;
  }

  /** Place of the first word behind the line in which a word stands. */
  int endOfLine(int word) {
    int end = word + 1;
    while (end < size && lines[end] == lines[word]) {
      end++;
    }
    return end;
  }

  int hash(int word) {
    return hashes[word];
  }

  int line(int word) {
    return lines[word];
  }

  /** Offset in the body of a word's first character. */
  int begin(int word) {
    return begins[word];
  }

  /** Offset in the body after a word's last character. */
  int end(int word) {
    return ends[word];
  }

  /** Adds the words of a zone, quote marks left out. */
  void add(Lines body, Zone zone) {
    add(body, zone.lines());
  }

  /** Adds the words of some lines, quote marks left out. */
  void add(Lines body, LineRange range) {
    for (int line = range.first(); line <= range.last(); line++) {
      Span content = Content.of(body, line);
      add(body.text(), content.begin(), content.end(), line);
    }
  }

  /** Adds the words of {@code text} in {@code [begin, end)}. */
  private void add(String text, int begin, int end, int line) {
    int at = begin;
    while (at < end) {
      if (!isWord(text.charAt(at))) {
        at++;
        continue;
      }
      int first = at;
      int hash = FNV_OFFSET;
      do {
        hash = (hash ^ fold(text.charAt(at++))) * FNV_PRIME;
      } while (at < end && isWord(text.charAt(at)) && !isAlone(text.charAt(at - 1)));
      add(hash, line, first, at);
    }
  }

  private void add(int hash, int line, int begin, int end) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      lines = Arrays.copyOf(lines, size * 2);
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    hashes[size] = hash;
    lines[size] = line;
    begins[size] = begin;
    ends[size++] = end;
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

  /** Hash of the {@code length} words that begin with this one. */
  long shingle(int word, int length) {
    long hash = length;
    for (int i = word; i < word + length; i++) {
      hash = (hash ^ hashes[i]) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 29;
    }
    return hash;
  }
}
