package org.colloquy.person;

/** Sets of numbers that grow together (Tarjan 1975); the smallest number stands for its set. */
final class DisjointSets {
  private final int[] above;

  DisjointSets(int count) {
    above = new int[count];
    for (int i = 0; i < count; i++) {
      above[i] = i;
    }
  }

  /** The number that stands for the set. */
  int find(int number) {
    int at = number;
    while (above[at] != at) {
      above[at] = above[above[at]];
      at = above[at];
    }
    return at;
  }

  void join(int one, int other) {
    int first = find(one);
    int second = find(other);
    above[Math.max(first, second)] = Math.min(first, second);
  }
}
