package org.colloquy.quote;

import java.util.Arrays;

/** Votes for the messages of a thread; one object serves many counts. */
final class Ballot {
  private final int[] votes;
  private int[] candidates = new int[16];
  private int count;

  Ballot(int messages) {
    votes = new int[messages];
  }

  void clear() {
    for (int i = 0; i < count; i++) {
      votes[candidates[i]] = 0;
    }
    count = 0;
  }

  void cast(int message, int weight) {
    if (votes[message] == 0) {
      if (count == candidates.length) {
        candidates = Arrays.copyOf(candidates, count * 2);
      }
      candidates[count++] = message;
    }
    votes[message] += weight;
  }

  int votes(int message) {
    return votes[message];
  }

  /** Number of messages that have votes. */
  int count() {
    return count;
  }

  /** One of the messages that have votes. */
  int candidate(int index) {
    return candidates[index];
  }
}
