package org.colloquy.quote;

import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;

/**
 * Some words in a row, all of one body: those of its sender, or those of a quote.
 *
 * @param words where they stand
 * @param lines the lines of the body
 * @param begin place of the first word
 * @param end place behind the last word
 */
record Passage(Words words, Lines lines, int begin, int end) {

  int size() {
    return end - begin;
  }

  /** Number of runs of {@link QuoteIndex#WIDTH} words. */
  int runs() {
    return endOfRuns() - begin;
  }

  /** Place behind the last word with which a run of {@link QuoteIndex#WIDTH} words begins. */
  int endOfRuns() {
    return Math.max(begin, end - QuoteIndex.WIDTH + 1);
  }

  /** Number of the line in which a word stands. */
  int line(int word) {
    return lines.lineAt(words.begin(word));
  }

  /** Offset in the body after a word's last character. */
  int endOffset(int word) {
    return Words.end(lines.text(), words.begin(word));
  }

  /** Place of the first word at or behind an offset of the body. */
  int firstFrom(int offset) {
    int low = begin;
    int high = end;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.begin(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The words that stand in some lines. */
  Passage in(LineRange range) {
    return new Passage(
        words, lines, firstFrom(lines.begin(range.first())), firstFrom(lines.end(range.last())));
  }
}
