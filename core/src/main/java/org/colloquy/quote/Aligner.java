package org.colloquy.quote;

import java.util.List;
import java.util.Optional;
import org.colloquy.text.LineRange;
import org.colloquy.zone.Zone;

/** Aligns the zones of one thread's messages; keeps its tables from one zone to the next. */
final class Aligner {
  private final ThreadWords words;
  private final QuoteIndex index;
  private final List<MessageView> views;
  private final Ancestry ancestry;
  private final Ballot line;
  private final Ballot zone;

  /** First entry of the index for each run of the zone. */
  private int[] found = new int[64];

  private int runs;
  private int depth;
  private Optional<Author> named = Optional.empty();

  Aligner(ThreadWords words, QuoteIndex index, List<MessageView> views, Ancestry ancestry) {
    this.words = words;
    this.index = index;
    this.views = views;
    this.ancestry = ancestry;
    line = new Ballot(views.size());
    zone = new Ballot(views.size());
  }

  /** Aligns a zone of the message that the ancestry stands at, quoted from {@code writer}. */
  Alignment align(int place, Zone quoted, Optional<Author> writer) {
    Passage passage = words.quoted(place, quoted.lines());
    depth = quoted.depth();
    named = writer;
    zone.clear();
    Alignment alignment = new Alignment(quoted.lines(), passage.size());
    if (lookUp(passage)) {
      decide(passage, quoted.lines(), alignment);
    }
    return alignment;
  }

  /** Whether any run of words is found. */
  private boolean lookUp(Passage passage) {
    runs = passage.runs();
    found = runs > found.length ? new int[2 * runs] : found;
    int entry = 0;
    boolean any = false;
    for (int run = 0; run < runs; run++) {
      entry = index.findAfter(entry, passage.begin() + run);
      found[run] = entry;
      any |= entry != 0;
    }
    return any;
  }

  private void cast(int first, int weight, Ballot ballot) {
    for (int entry = first; entry != 0; entry = index.next(entry)) {
      int message = index.holder(entry);
      if (ballot.votes(message) > 0 || ancestry.isEarlier(message)) {
        ballot.cast(message, weight);
      }
    }
  }

  private void decide(Passage passage, LineRange range, Alignment alignment) {
    int begin = passage.begin();
    for (int line = range.first(); begin < passage.end(); line++) {
      int end = begin;
      int endOfLine = passage.lines().end(line);
      while (end < passage.end() && passage.words().begin(end) < endOfLine) {
        end++;
      }
      if (end > begin) {
        alignment.decide(line, end - begin >= QuoteIndex.WIDTH, origin(passage, begin, end));
      }
      begin = end;
    }
  }

  /** A run within the line weighs two, one that only touches it weighs one. */
  private int origin(Passage passage, int begin, int end) {
    line.clear();
    int inner = 0;
    int touching = 0;
    int last = Math.min(end, passage.endOfRuns());
    int word = Math.max(passage.begin(), begin - QuoteIndex.WIDTH + 1);
    for (; word < last; word++) {
      boolean inside = word >= begin && word + QuoteIndex.WIDTH <= end;
      inner += inside ? 1 : 0;
      touching += inside ? 0 : 1;
      cast(found[word - passage.begin()], inside ? 2 : 1, line);
    }
    return best(inner > 0 ? 2 * inner : touching);
  }

  private int best(int whole) {
    int best = Alignment.NONE;
    for (int i = 0; i < line.count(); i++) {
      int candidate = line.candidate(i);
      if (2 * line.votes(candidate) >= whole
          && (best == Alignment.NONE || compare(candidate, best, whole) > 0)) {
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
    int byZone = Integer.compare(zoneVotes(a), zoneVotes(b));
    return byZone != 0 ? byZone : Integer.compare(b, a);
  }

  /** The votes of the whole zone are counted when first asked for, which is seldom. */
  private int zoneVotes(int candidate) {
    if (zone.count() == 0) {
      for (int run = 0; run < runs; run++) {
        cast(found[run], 1, zone);
      }
    }
    return zone.votes(candidate);
  }

  /** Steps between where an ancestor stands and where the depth of the zone expects it. */
  private int stray(int candidate) {
    return Math.abs(ancestry.distance(candidate) - depth);
  }
}
