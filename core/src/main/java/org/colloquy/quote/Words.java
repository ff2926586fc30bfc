package org.colloquy.quote;

import java.util.Arrays;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;
import org.colloquy.zone.Content;

/**
 * Words as hashes, each with its place in the body that it was read from; bodies stand one behind
 * the other. A word is a run of letters and digits, in lower case; letters outside ASCII count as
 * one unknown letter, so that a damaged charset does not hide a word.
 */
final class Words {
  private static final int FNV_OFFSET = 0x811c9dc5;
  private static final int FNV_PRIME = 0x01000193;

  /** What a decoder writes for a letter that it could not read. */
  private static final char LOST = '\ufffd';

  private static final int CHARACTERS_A_WORD = 6;
  private static final int LEAST = 16;
  private static final int MAX_GUESS = 1 << 20;

  private static final char FIRST_FOREIGN = 0x80;
  private static final char LAST_LATIN = '\u024f';
  private static final char FIRST_CJK = '\u3040';
  private static final char LAST_CJK = '\u9fff';

  /** Stands for every character between words. */
  private static final char NO_LETTER = 0;

  /** What each character is within a word: itself in lower case, an unknown letter, or none. */
  private static final char[] LETTERS = new char[Character.MAX_VALUE + 1];

  static {
    for (int c = 0; c < LETTERS.length; c++) {
      LETTERS[c] = letter((char) c);
    }
  }

  private int[] hashes;
  private int[] begins;
  private int size;

  /** The body that is being read: a copy, since asking a string for each character costs more. */
  private char[] body = new char[0];

  /** No words yet, and room for those of a text of so many characters. */
  Words(long characters) {
    int words = (int) Math.min(characters / CHARACTERS_A_WORD, MAX_GUESS);
    hashes = new int[words];
    begins = new int[words];
  }

  int size() {
    return size;
  }

  int hash(int word) {
    return hashes[word];
  }

  /** Offset in the body of a word's first character. */
  int begin(int word) {
    return begins[word];
  }

  /** Offset after the last character of the word that begins here. */
  static int end(String body, int begin) {
    int end = begin + 1;
    while (end < body.length()
        && LETTERS[body.charAt(end)] != NO_LETTER
        && !isAlone(body.charAt(end - 1))) {
      end++;
    }
    return end;
  }

  /** Hash of the run of {@link QuoteIndex#WIDTH} words that begins with this one. */
  int runHash(int word) {
    long hash =
        hashes[word] * 0x9e3779b97f4a7c15L
            + hashes[word + 1] * 0xbf58476d1ce4e5b9L
            + hashes[word + 2] * 0x94d049bb133111ebL
            + hashes[word + 3] * 0xd6e8feb86659fd93L;
    return (int) (hash >>> 32);
  }

  /** Whether the runs that begin with two words are the same. */
  boolean isSameRun(int a, int b) {
    return hashes[a] == hashes[b]
        && hashes[a + 1] == hashes[b + 1]
        && hashes[a + 2] == hashes[b + 2]
        && endAlike(a, b);
  }

  /** Whether the runs that begin with two words have the same last word. */
  boolean endAlike(int a, int b) {
    return hashes[a + QuoteIndex.WIDTH - 1] == hashes[b + QuoteIndex.WIDTH - 1];
  }

  /** Turns to another body. */
  void read(String text) {
    if (text.length() > body.length) {
      body = new char[Math.max(text.length(), 2 * body.length)];
    }
    text.getChars(0, text.length(), body, 0);
  }

  /** Adds the words of some lines of the body, quote marks left out. */
  void add(Lines lines, LineRange range) {
    for (int line = range.first(); line <= range.last(); line++) {
      int end = lines.end(line);
      add(Content.begin(body, lines.begin(line), end), end);
    }
  }

  private void grow() {
    int capacity = Math.max(LEAST, hashes.length + hashes.length / 2);
    hashes = Arrays.copyOf(hashes, capacity);
    begins = Arrays.copyOf(begins, capacity);
  }

  /** Adds the words in {@code [begin, end)} of the body. */
  private void add(int begin, int end) {
    char[] text = body;
    char[] letters = LETTERS;
    int at = begin;
    while (at < end) {
      if (letters[text[at]] == NO_LETTER) {
        at++;
        continue;
      }
      if (size == hashes.length) {
        grow();
      }
      begins[size] = at;
      int hash = FNV_OFFSET;
      char letter = NO_LETTER;
      while (at < end && !isAlone(letter)) {
        letter = text[at];
        // most characters are small letters, which need no look into the table
        if (letter < 'a' || letter > 'z') {
          letter = letters[letter];
          if (letter == NO_LETTER) {
            break;
          }
        }
        hash = (hash ^ letter) * FNV_PRIME;
        at++;
      }
      hashes[size++] = hash;
    }
  }

  private static char letter(char c) {
    if (!Character.isLetterOrDigit(c) && c != LOST && !Character.isSurrogate(c)) {
      return NO_LETTER;
    }
    boolean unknown = c >= FIRST_FOREIGN && (c <= LAST_LATIN || c == LOST);
    return unknown ? '?' : Character.toLowerCase(c);
  }

  /** Chinese and Japanese put no space between words, so each of their letters counts as one. */
  private static boolean isAlone(char c) {
    return c >= FIRST_CJK && c <= LAST_CJK;
  }
}
