package org.colloquy.quote;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.colloquy.zone.Zone;

/**
 * Which earlier message of the thread each line of a quoted zone was taken from. All runs of {@link
 * QuoteIndex#WIDTH} words of the zone are looked up; each votes for the messages that hold it, on
 * every line that it touches. A line is aligned with a message that holds at least half of it.
 * Among several an ancestor wins, then one that holds the whole line, the person whom the text
 * names, the ancestor as far away as the line is deep, and the message that holds most of the zone.
 */
final class Alignment {
  static final int NONE = -1;

  private final int[] origin;
  private final boolean[] telling;
  private final int first;
  private final int words;

  private Alignment(int first, int count, int words) {
    this.first = first;
    this.words = words;
    origin = new int[count];
    telling = new boolean[count];
    Arrays.fill(origin, NONE);
  }

  /** Place of the message that a line was taken from, or -1. */
  int origin(int line) {
    return origin[line - first];
  }

  /** Whether a line has words enough to be found again. */
  boolean isTelling(int line) {
    return telling[line - first];
  }

  /** Whether the zone has so few words that missing them elsewhere says nothing. */
  boolean isShort() {
    return words < 2 * QuoteIndex.WIDTH;
  }

  /** Aligns the zones of one thread's messages; keeps its tables from one zone to the next. */
  static final class Aligner {
    private final QuoteIndex index;
    private final List<MessageView> views;
    private final Ancestry ancestry;
    private final Ballot line;
    private final Ballot zone;
    private final Words words = new Words();
    private int[] found = new int[64];
    private int depth;
    private Optional<Author> named = Optional.empty();

    Aligner(QuoteIndex index, List<MessageView> views, Ancestry ancestry) {
      this.index = index;
      this.views = views;
      this.ancestry = ancestry;
      line = new Ballot(views.size());
      zone = new Ballot(views.size());
    }

    /** Aligns a zone of the message that the ancestry stands at, quoted from {@code named}. */
    Alignment align(Zone quoted, MessageView view, Optional<Author> writer) {
      words.clear();
      words.add(view.lines(), quoted);
      depth = quoted.depth();
      named = writer;
      Alignment alignment =
          new Alignment(quoted.lines().first(), quoted.lines().count(), words.size());
      lookUp();
      int begin = 0;
      while (begin < words.size()) {
        int end = words.endOfLine(begin);
        decide(begin, end, alignment);
        begin = end;
      }
      return alignment;
    }

    private void lookUp() {
      zone.clear();
      int runs = Math.max(0, words.size() - QuoteIndex.WIDTH + 1);
      found = runs > found.length ? new int[2 * runs] : found;
      for (int word = 0; word < runs; word++) {
        found[word] = index.find(words.shingle(word, QuoteIndex.WIDTH));
        cast(word, 1, zone);
      }
    }

    private void cast(int word, int weight, Ballot ballot) {
      for (int entry = found[word]; entry != 0; entry = index.next(entry)) {
        if (ancestry.isEarlier(index.message(entry))) {
          ballot.cast(index.message(entry), weight);
        }
      }
    }

    /** A run within the line weighs two, one that only touches it weighs one. */
    private void decide(int begin, int end, Alignment alignment) {
      line.clear();
      int inner = 0;
      int touching = 0;
      int last = Math.min(end, words.size() - QuoteIndex.WIDTH + 1);
      for (int word = Math.max(0, begin - QuoteIndex.WIDTH + 1); word < last; word++) {
        boolean inside = word >= begin && word + QuoteIndex.WIDTH <= end;
        inner += inside ? 1 : 0;
        touching += inside ? 0 : 1;
        cast(word, inside ? 2 : 1, line);
      }
      int whole = inner > 0 ? 2 * inner : touching;
      int place = words.line(begin) - alignment.first;
      alignment.origin[place] = best(whole);
      alignment.telling[place] = end - begin >= QuoteIndex.WIDTH;
    }

    private int best(int whole) {
      int best = NONE;
      for (int i = 0; i < line.count(); i++) {
        int candidate = line.candidate(i);
        if (2 * line.votes(candidate) >= whole
            && (best == NONE || compare(candidate, best, whole) > 0)) {
          best = candidate;
        }
      }
      return best;
    }

    private int compare(int a, int b, int whole) {
      int byKin = Boolean.compare(ancestry.distance(a) > 0, ancestry.distance(b) > 0);
      if (byKin != 0) {
        return byKin;
      }
      int byVotes = Integer.compare(Math.min(whole, line.votes(a)), Math.min(whole, line.votes(b)));
      if (byVotes != 0) {
        return byVotes;
      }
      int byName = Boolean.compare(views.get(a).isFrom(named), views.get(b).isFrom(named));
      if (byName != 0) {
        return byName;
      }
      int byDepth = Integer.compare(stray(b), stray(a));
      if (byDepth != 0) {
        return byDepth;
      }
      int byZone = Integer.compare(zone.votes(a), zone.votes(b));
      return byZone != 0 ? byZone : Integer.compare(b, a);
    }

    /** Steps between where an ancestor stands and where the depth of the zone expects it. */
    private int stray(int candidate) {
      return Math.abs(ancestry.distance(candidate) - depth);
    }
  }
}
