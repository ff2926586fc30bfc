package org.colloquy.position;

import java.util.Arrays;
import org.colloquy.text.Lines;
import org.colloquy.zone.Content;
import org.colloquy.zone.Zone;

/**
 * The words of a zone as hashes, quote marks left out. A word is a run of letters and digits in
 * lower case.
 */
final class QuotedWords {
  private static final int WIDTH = 4;
  private static final int TAIL = 6;
  private static final int PRIME = 0x01000193;

  private int[] hashes = new int[64];
  private int[] begins = new int[64];
  private int[] ends = new int[64];
  private int[] lineOf = new int[64];
  private int size;

  /** Is told of runs of words. */
  @FunctionalInterface
  interface RunSink {
    /** A run, and where it stands in the body. */
    void run(int hash, int begin, int end);
  }

  int size() {
    return size;
  }

  /** Forgets what was read and reads a zone. */
  void read(Lines lines, Zone zone) {
    size = 0;
    for (int line = zone.lines().first(); line <= zone.lines().last(); line++) {
      read(lines.text(), Content.begin(lines, line), lines.end(line), line);
    }
  }

  private void read(String text, int begin, int end, int line) {
    int at = begin;
    while (at < end) {
      int from = at;
      int hash = 0;
      while (at < end && Character.isLetterOrDigit(text.charAt(at))) {
        hash = (hash ^ Character.toLowerCase(text.charAt(at))) * PRIME;
        at++;
      }
      if (at > from) {
        add(hash, from, at, line);
      }
      at++;
    }
  }

  private void add(int hash, int begin, int end, int line) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
      begins = Arrays.copyOf(begins, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
      lineOf = Arrays.copyOf(lineOf, size * 2);
    }
    hashes[size] = hash;
    begins[size] = begin;
    ends[size] = end;
    lineOf[size] = line;
    size++;
  }

  /** Every run of four words, and every line that has fewer. */
  void runs(RunSink sink) {
    for (int i = 0; i + WIDTH <= size; i++) {
      sink.run(hash(i, i + WIDTH), begins[i], ends[i + WIDTH - 1]);
    }
    for (int i = 0; i < size; ) {
      int end = i + 1;
      while (end < size && lineOf[end] == lineOf[i]) {
        end++;
      }
      if (end - i < WIDTH) {
        sink.run(hash(i, end), begins[i], ends[end - 1]);
      }
      i = end;
    }
  }

  /** What tells the last words from others. */
  int tail() {
    return hash(Math.max(0, size - TAIL), size);
  }

  private int hash(int from, int to) {
    int hash = to - from;
    for (int i = from; i < to; i++) {
      hash = hash * 31 + hashes[i];
      hash ^= hash >>> 15;
    }
    return hash;
  }
}
