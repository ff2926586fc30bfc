package org.colloquy.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import org.colloquy.text.Span;

/**
 * Compares quoted words with the words of their origin, in one pass: equal words are walked over,
 * and after a difference the two are brought together again at the nearest words that agree. Costs
 * at most a constant for each quoted word.
 *
 * <p>No change is a difference in wrapping, white space, punctuation, capitals or charset, trimming
 * between lines or with a mark, a remark in brackets, and a whole line put in.
 */
final class Comparison {
  /** A longer difference is no slip of one word but other text. */
  private static final int LONGEST_GAP = 8;

  /** Share of the quoted words that must agree; a quote that differs more has another origin. */
  private static final double SAME = 0.8;

  /** Who misquotes changes a word or two; more changes mean another version of the text. */
  private static final int WORDS_A_CHANGE = 30;

  private static final int MOST_CHANGES = 20;

  private final Words words;
  private final Passage quoted;
  private final Passage own;
  private final QuoteIndex index;
  private final int origin;
  private final List<Change> changes = new ArrayList<>();
  private int agreeing;

  private Comparison(Words words, Passage quoted, Passage own, QuoteIndex index, int origin) {
    this.words = words;
    this.quoted = quoted;
    this.own = own;
    this.index = index;
    this.origin = origin;
  }

  /**
   * What a quote changed.
   *
   * @param quoted the words of the quote
   * @param own the words of the message that they come from, which is {@code origin} of the index
   */
  static List<Change> changes(Passage quoted, Passage own, QuoteIndex index, int origin) {
    Comparison comparison = new Comparison(quoted.words(), quoted, own, index, origin);
    comparison.walk();
    boolean same = comparison.agreeing >= SAME * quoted.size();
    boolean few = comparison.changes.size() <= 1 + quoted.size() / WORDS_A_CHANGE;
    return same && few ? comparison.changes : List.of();
  }

  private void walk() {
    int at = quoted.begin();
    int there = -1;
    while (at < quoted.end()) {
      if (there >= 0 && agrees(at, there)) {
        agreeing++;
        at++;
        there++;
        continue;
      }
      if (there >= 0) {
        int step = nearest(at, there);
        if (step >= 0) {
          int left = step / (LONGEST_GAP + 1);
          int right = step % (LONGEST_GAP + 1);
          compare(at, at + left, there, there + right);
          at += left;
          there += right;
          continue;
        }
        at++;
      }
      int lost = at;
      there = -1;
      while (at < quoted.end() && there < 0) {
        there = at < quoted.endOfRuns() ? index.position(at, origin) : -1;
        at += there < 0 ? 1 : 0;
      }
      if (there >= 0) {
        lookBack(lost, at, there);
      }
    }
  }

  /** Compares the words between two that agree, and the place where a run of them is found. */
  private void lookBack(int from, int at, int there) {
    for (int left = 1; left <= Math.min(LONGEST_GAP, at - from - 2); left++) {
      for (int right = 0; right <= Math.min(LONGEST_GAP, there - own.begin() - 2); right++) {
        if (agrees(at - left - 1, there - right - 1) && agrees(at - left - 2, there - right - 2)) {
          compare(at - left, at, there - right, there);
          agreeing += 2;
          return;
        }
      }
    }
  }

  private boolean agrees(int at, int there) {
    return at < quoted.end() && there < own.end() && words.hash(at) == words.hash(there);
  }

  /** The smallest steps, left and right, after which two words in a row agree again. */
  private int nearest(int at, int there) {
    for (int sum = 1; sum <= 2 * LONGEST_GAP; sum++) {
      for (int left = Math.max(0, sum - LONGEST_GAP); left <= Math.min(sum, LONGEST_GAP); left++) {
        int right = sum - left;
        if (agrees(at + left, there + right) && agrees(at + left + 1, there + right + 1)) {
          return left * (LONGEST_GAP + 1) + right;
        }
      }
    }
    return -1;
  }

  private void compare(int at, int end, int there, int thereEnd) {
    boolean follows =
        at >= quoted.begin() + 2
            && there >= own.begin() + 2
            && agrees(at - 1, there - 1)
            && agrees(at - 2, there - 2);
    if (!follows || changes.size() == MOST_CHANGES || standsElsewhere(at)) {
      return;
    }
    Difference difference =
        new Difference(
            quoted.lines().text(),
            gap(quoted, at, end),
            own.lines().text(),
            gap(own, there, thereEnd));
    if (difference.isWritten(at == end, there == thereEnd) && !isWholeLines(at, end)) {
      changes.add(new Change(span(at, end), text(own, there, thereEnd), text(quoted, at, end)));
    }
  }

  /** Whether the words around a difference are those of another place, there or in the thread. */
  private boolean standsElsewhere(int at) {
    int from = Math.max(quoted.begin(), at - QuoteIndex.WIDTH / 2);
    return from < quoted.endOfRuns() && index.find(from) != 0;
  }

  /** From the end of the last word before to the beginning of the first word behind. */
  private Span gap(Passage passage, int from, int to) {
    int begin = passage.endOffset(from - 1);
    int end = words.begin(to);
    return new Span(begin, end);
  }

  private Span span(int at, int end) {
    int begin = words.begin(at);
    return new Span(begin, end > at ? quoted.endOffset(end - 1) : begin);
  }

  /** The words with what stands between them, line ends and quote marks as one space. */
  private String text(Passage passage, int from, int to) {
    StringJoiner text = new StringJoiner(" ");
    int begin = from;
    for (int word = from + 1; word <= to; word++) {
      if (word == to || passage.line(word) > passage.line(begin)) {
        text.add(piece(passage, begin, word));
        begin = word;
      }
    }
    return text.toString();
  }

  private String piece(Passage passage, int from, int to) {
    return passage.lines().text().substring(words.begin(from), passage.endOffset(to - 1));
  }

  /** Lines that another hand put between the quoted ones. */
  private boolean isWholeLines(int at, int end) {
    return end > at
        && quoted.line(at - 1) < quoted.line(at)
        && quoted.line(end - 1) < quoted.line(end);
  }
}
