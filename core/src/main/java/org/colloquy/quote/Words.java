package org.colloquy.quote;

import java.util.Arrays;
import org.colloquy.text.Lines;
import org.colloquy.text.Span;
import org.colloquy.zone.Content;
import org.colloquy.zone.Zone;

/**
 * The words of some lines as hashes, each with the line that it stands in. A word is a run of
 * letters and digits, in lower case; characters outside ASCII count as one unknown letter, so that
 * a damaged charset does not hide a word.
 */
final class Words {
  private static final int FNV_OFFSET = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;

  private int[] hashes = new int[64];
  private int[] lines = new int[64];
  private int size;

  int size() {
    return size;
  }

  int hash(int word) {
    return hashes[word];
  }

  int line(int word) {
    return lines[word];
  }

  /** Adds the words of a zone, quote marks left out. */
  void add(Lines body, Zone zone) {
    for (int line = zone.lines().first(); line <= zone.lines().last(); line++) {
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
      int hash = FNV_OFFSET;
      while (at < end && isWord(text.charAt(at))) {
        hash = (hash ^ fold(text.charAt(at++))) * FNV_PRIME;
      }
      add(hash, line);
    }
  }

  private void add(int hash, int line) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      lines = Arrays.copyOf(lines, size * 2);
    }
    hashes[size] = hash;
    lines[size++] = line;
  }

  private static boolean isWord(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c >= 0x80;
  }

  private static int fold(char c) {
    if (c >= 0x80) {
      return '?';
    }
    return c >= 'A' && c <= 'Z' ? c + 32 : c;
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
