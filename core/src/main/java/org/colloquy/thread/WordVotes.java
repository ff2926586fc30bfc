package org.colloquy.thread;

import java.util.Arrays;

/**
 * Counts in which messages quoted words stand: a run of words that several hold speaks for each by
 * its share, one that more than {@value #COMMON} hold for none.
 */
final class WordVotes {
  static final int COMMON = 16;

  private final ClueTable table;
  private final float[] votes;
  private int[] candidates = new int[64];
  private int count;
  private int asked;

  WordVotes(ClueTable table, int messages) {
    this.table = table;
    votes = new float[messages];
  }

  /** Counts anew for a message; only messages before {@code end} are asked, and not itself. */
  void count(int message, int[] quoted, int end) {
    for (int i = 0; i < count; i++) {
      votes[candidates[i]] = 0;
    }
    count = 0;
    asked = quoted.length;
    for (int run : quoted) {
      count(message, table.begin(run, 0), table.begin(run, end));
    }
  }

  private void count(int message, int from, int to) {
    if (to - from > COMMON) {
      asked--;
      return;
    }
    int holders = 0;
    for (int i = from; i < to; i++) {
      holders += table.message(i) == message ? 0 : 1;
    }
    for (int i = from; i < to; i++) {
      if (table.message(i) != message) {
        vote(table.message(i), 1f / holders);
      }
    }
  }

  private void vote(int candidate, float vote) {
    if (votes[candidate] == 0) {
      if (count == candidates.length) {
        candidates = Arrays.copyOf(candidates, count * 2);
      }
      candidates[count++] = candidate;
    }
    votes[candidate] += vote;
  }

  /** How many of the quoted runs of words are not common. */
  int asked() {
    return asked;
  }

  /** How many of them stand in a message. */
  float of(int candidate) {
    return votes[candidate];
  }

  /** The messages that hold most, the best first; of equal ones the latest. */
  int[] best(int most) {
    int found = Math.min(most, count);
    for (int place = 0; place < found; place++) {
      int best = place;
      for (int i = place + 1; i < count; i++) {
        best = isBetter(candidates[i], candidates[best]) ? i : best;
      }
      int other = candidates[place];
      candidates[place] = candidates[best];
      candidates[best] = other;
    }
    return Arrays.copyOf(candidates, found);
  }

  private boolean isBetter(int a, int b) {
    return votes[a] > votes[b] || (votes[a] == votes[b] && a > b);
  }
}
