package org.colloquy.thread;

import java.util.Arrays;

/**
 * Few numbers by which words are found again wherever they are quoted, re-wrapped or cut: the least
 * hash of every {@value #WINDOW} runs of {@value #WIDTH} words (winnowing: Schleimer, Wilkerson and
 * Aiken 2003), so that any {@code WIDTH + WINDOW - 1} words in common share a number. Of a long
 * text the {@value #MOST} least are kept, which picks the same ones of equal texts.
 */
final class Fingerprints {
  static final int WIDTH = 4;
  static final int WINDOW = 4;
  static final int MOST = 128;

  /** A text with more numbers than this is thinned while it is read. */
  private static final int FULL = 4096;

  private final int[] words = new int[WIDTH];
  private final int[] runs = new int[WINDOW];
  private int wordCount;
  private int runCount;
  private int[] found = new int[MOST];
  private int size;

  /** Adds the words of a piece of text to the passage. */
  void add(CharSequence text, int begin, int end) {
    WordHashes.of(text, begin, end, this::word);
  }

  private void word(int hash) {
    words[wordCount++ % WIDTH] = hash;
    if (wordCount >= WIDTH) {
      runs[runCount++ % WINDOW] = run();
      if (runCount >= WINDOW) {
        note(least(WINDOW));
      }
    }
  }

  private int run() {
    long hash = WIDTH;
    for (int i = wordCount - WIDTH; i < wordCount; i++) {
      hash = (hash ^ words[i % WIDTH]) * 0x9e3779b97f4a7c15L;
      hash ^= hash >>> 29;
    }
    return (int) (hash >>> 32);
  }

  private int least(int count) {
    int least = runs[0];
    for (int i = 1; i < count; i++) {
      least = Math.min(least, runs[i]);
    }
    return least;
  }

  private void note(int run) {
    if (size > 0 && found[size - 1] == run) {
      return;
    }
    if (size == FULL) {
      thin();
    }
    if (size == found.length) {
      found = Arrays.copyOf(found, size * 2);
    }
    found[size++] = run;
  }

  /** Ends the passage: no run of words reaches over its end. */
  void endPassage() {
    if (runCount > 0 && runCount < WINDOW) {
      note(least(runCount));
    }
    wordCount = 0;
    runCount = 0;
  }

  /** The numbers of all passages, ascending, each once. */
  int[] all() {
    endPassage();
    thin();
    return Arrays.copyOf(found, size);
  }

  private void thin() {
    Arrays.sort(found, 0, size);
    int kept = 0;
    for (int i = 0; i < size && kept < MOST; i++) {
      if (i == 0 || found[i] != found[i - 1]) {
        found[kept++] = found[i];
      }
    }
    size = kept;
  }
}
