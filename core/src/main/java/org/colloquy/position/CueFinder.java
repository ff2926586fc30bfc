package org.colloquy.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.position.Phrase.Element;
import org.colloquy.position.Phrase.Kind;
import org.colloquy.text.Span;

/**
 * Finds cues in sentences. Every phrase is filed under the words of its rarest element, and tried
 * only where a sentence may hold the words of its other elements, too. Immutable.
 */
final class CueFinder {
  /** The words that stand in every other sentence: a phrase is hardly ever filed under them. */
  private static final Set<String> COMMONEST = WordSets.get("commonest");

  /** Words that many sentences hold. */
  private static final Set<String> COMMON = WordSets.get("common");

  /** Most cues that are read in one sentence; what follows them is left. */
  static final int MOST = 12;

  /** A cue, and where its filed element stands: how many words may stand before it. */
  private record Filed(Cue cue, int least, int most) {}

  /** A cue and where it stands. */
  record Found(Cue cue, Phrase.Match match) {

    /** Where its words stand in their sentence. */
    Span span(Clauses words) {
      return new Span(words.word(match.first()).begin(), words.word(match.end() - 1).end());
    }

    /** Sets the bits of its words. */
    void mark(BitSet words) {
      words.set(match.first(), match.end());
    }

    private boolean overlaps(Found other) {
      return match.first() < other.match.end() && other.match.first() < match.end();
    }
  }

  private final Map<String, List<Filed>> index = new HashMap<>();

  CueFinder(List<Cue> cues) {
    cues.forEach(this::file);
  }

  private void file(Cue cue) {
    List<Element> elements = cue.phrase().elements();
    int best = -1;
    for (int i = 0; i < elements.size(); i++) {
      Element element = elements.get(i);
      if (element.kind() == Kind.WORD
          && !element.optional()
          && (best < 0 || cost(element) < cost(elements.get(best)))) {
        best = i;
      }
    }
    if (best < 0) {
      throw new IllegalArgumentException("a cue must hold a word: \"" + cue.source() + '"');
    }
    int least = 0;
    int most = 0;
    for (Element element : elements.subList(0, best)) {
      if (!element.isWidthless()) {
        most++;
        least += element.optional() ? 0 : 1;
      }
    }
    for (String word : elements.get(best).words()) {
      index.computeIfAbsent(word, w -> new ArrayList<>()).add(new Filed(cue, least, most));
    }
  }

  /** Roughly how often one of the words of an element stands in a sentence. */
  private static int cost(Element element) {
    int cost = 0;
    for (String word : element.words()) {
      cost += COMMONEST.contains(word) ? 1000 : COMMON.contains(word) ? 100 : 5;
    }
    return cost;
  }

  /**
   * The cues of a sentence that share no word, in order: where two overlap, a trap wins over all,
   * then the longer one, then the surer one.
   *
   * @param counts whether a cue counts where the sentence stands
   */
  List<Found> find(Clauses sentence, Predicate<Cue> counts) {
    List<Found> all = new ArrayList<>();
    long words = 0;
    for (int at = 0; at < sentence.size(); at++) {
      List<Filed> here = index.get(sentence.norm(at));
      if (here != null) {
        words = words == 0 ? sentence.trace() : words;
        find(here, sentence, at, words, counts, all);
      }
    }
    return withoutOverlaps(all);
  }

  /** Tries the phrases that are filed under the word at an index. */
  private static void find(
      List<Filed> here,
      Clauses sentence,
      int at,
      long words,
      Predicate<Cue> counts,
      List<Found> into) {
    for (Filed filed : here) {
      if (filed.cue().phrase().mayStandIn(words) && counts.test(filed.cue())) {
        match(filed, sentence, at, into);
      }
    }
  }

  /** Tries a cue wherever it may begin for its filed element to stand at a word. */
  private static void match(Filed filed, Clauses sentence, int at, List<Found> into) {
    for (int first = Math.max(0, at - filed.most()); first <= at - filed.least(); first++) {
      Phrase.Match match = filed.cue().phrase().matchAt(sentence, first);
      if (match != null) {
        into.add(new Found(filed.cue(), match));
      }
    }
  }

  private static List<Found> withoutOverlaps(List<Found> all) {
    if (all.size() < 2) {
      return all;
    }
    all.sort(
        Comparator.<Found, Boolean>comparing(f -> f.cue().stance().isPresent())
            .thenComparing(f -> f.match().first() - f.match().end())
            .thenComparing(f -> -f.cue().confidence()));
    List<Found> kept = new ArrayList<>();
    for (Found found : all) {
      if (!overlaps(found, kept)) {
        kept.add(found);
      }
    }
    kept.sort(Comparator.comparing(f -> f.match().first()));
    return kept.subList(0, Math.min(MOST, kept.size()));
  }

  private static boolean overlaps(Found found, List<Found> kept) {
    for (Found other : kept) {
      if (found.overlaps(other)) {
        return true;
      }
    }
    return false;
  }
}
