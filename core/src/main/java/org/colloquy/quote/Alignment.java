package org.colloquy.quote;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.colloquy.zone.Zone;

/**
 * Which earlier message of the thread each line of a quoted zone was taken from. All runs of {@link
 * QuoteIndex#WIDTH} words of the zone are looked up; each votes for the messages that hold it, on
 * every line that it touches. A line is aligned with the message that holds the most of it, if that
 * is at least half; among equals the nearest ancestor wins.
 */
final class Alignment {
  private static final int NONE = -1;

  /** Runs lost where the first or the last word of a line was cut by trimming or wrapping. */
  private static final int EDGE_RUNS = 2;

  private final int[] origin;
  private final boolean[] altered;
  private final int first;
  private final boolean isShort;

  private Alignment(int first, int count, boolean isShort) {
    this.first = first;
    this.isShort = isShort;
    origin = new int[count];
    altered = new boolean[count];
    Arrays.fill(origin, NONE);
  }

  /** Place of the message that a line was taken from, or -1. */
  int origin(int line) {
    return origin[line - first];
  }

  /** Whether the zone has so few words that missing them elsewhere says nothing. */
  boolean isShort() {
    return isShort;
  }

  /** Whether some of the line's own runs of words do not stand in its origin. */
  boolean isAltered(int line) {
    return altered[line - first];
  }

  /**
   * Aligns a zone of the message at {@code place}.
   *
   * @param ancestors places of the messages that it answers, near and far
   */
  static Alignment of(
      Zone zone, MessageView view, int place, Set<Integer> ancestors, QuoteIndex index) {
    Words words = new Words();
    words.add(view.lines(), zone);
    Alignment alignment =
        new Alignment(
            zone.lines().first(), zone.lines().count(), words.size() < 2 * QuoteIndex.WIDTH);
    new Vote(words, index, place, ancestors).count(alignment);
    return alignment;
  }

  /** The votes of one zone's words. */
  private record Vote(Words words, QuoteIndex index, int place, Set<Integer> ancestors) {

    void count(Alignment alignment) {
      int begin = 0;
      while (begin < words.size()) {
        int end = begin;
        while (end < words.size() && words.line(end) == words.line(begin)) {
          end++;
        }
        decide(begin, end, alignment);
        begin = end;
      }
    }

    private void decide(int begin, int end, Alignment alignment) {
      Map<Integer, Integer> votes = new HashMap<>();
      int from = Math.max(0, begin - QuoteIndex.WIDTH + 1);
      int runs = 0;
      int inner = 0;
      for (int word = from; word < end && word + QuoteIndex.WIDTH <= words.size(); word++) {
        boolean inside = word >= begin && word + QuoteIndex.WIDTH <= end;
        runs++;
        inner += inside ? 1 : 0;
        cast(word, inside, votes);
      }
      choose(votes, runs, inner, words.line(begin), alignment);
    }

    /** A run within the line weighs two, one that only touches it weighs one. */
    private void cast(int word, boolean inside, Map<Integer, Integer> votes) {
      int entry = index.find(words.shingle(word, QuoteIndex.WIDTH));
      for (; entry != 0; entry = index.next(entry)) {
        if (isEarlier(index.message(entry))) {
          votes.merge(index.message(entry), inside ? 2 : 1, Integer::sum);
        }
      }
    }

    /** Members stand parents first, and siblings by date: what stands below cannot be quoted. */
    private boolean isEarlier(int message) {
      return message < place;
    }

    private void choose(
        Map<Integer, Integer> votes, int runs, int inner, int line, Alignment alignment) {
      int best = NONE;
      for (int message : votes.keySet()) {
        if (best == NONE || compare(message, best, votes) > 0) {
          best = message;
        }
      }
      int possible = 2 * inner + (runs - inner);
      if (best != NONE && votes.getOrDefault(best, 0) * 2 >= (inner > 0 ? 2 * inner : possible)) {
        alignment.origin[line - alignment.first] = best;
        alignment.altered[line - alignment.first] =
            votes.getOrDefault(best, 0) < 2 * (inner - EDGE_RUNS);
      }
    }

    private int compare(int a, int b, Map<Integer, Integer> votes) {
      int byVotes = Integer.compare(votes.getOrDefault(a, 0), votes.getOrDefault(b, 0));
      if (byVotes != 0) {
        return byVotes;
      }
      int byKin = Boolean.compare(ancestors.contains(a), ancestors.contains(b));
      return byKin != 0 ? byKin : Integer.compare(b, a);
    }
  }
}
