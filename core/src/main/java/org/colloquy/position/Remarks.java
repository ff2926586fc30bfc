package org.colloquy.position;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.text.Span;
import org.colloquy.zone.Zone;
import org.colloquy.zone.ZoneKind;

/** What a turn says besides its positions: "Fixed in v2." Made for one turn, walked once. */
final class Remarks {
  /** Most words to each side of a phrase that are given as its sentence. */
  private static final int LONGEST_SIDE = 30;

  private static final AnswerPhrases PHRASES = AnswerPhrases.standard();

  private final List<Remark> remarks;
  private int next;

  /**
   * A remark.
   *
   * @param says what it says
   * @param sentence the sentence in the body
   */
  record Remark(AnswerPhrases.Says says, Span sentence) {}

  private Remarks(List<Remark> remarks) {
    this.remarks = List.copyOf(remarks);
  }

  /** No remarks. */
  static Remarks none() {
    return new Remarks(List.of());
  }

  static Remarks of(Turn turn) {
    List<Remark> remarks = new ArrayList<>();
    String body = turn.message().lines().text();
    int statement = 0;
    for (int i = turn.first(); i < turn.end(); i++) {
      Zone zone = turn.message().zone(i).zone();
      if (zone.kind() != ZoneKind.TEXT) {
        continue;
      }
      RunningWords words = RunningWords.of(body, zone.span());
      for (AnswerPhrases.Found found : PHRASES.find(words)) {
        Span phrase = new Span(words.span(found.first()).begin(), words.span(found.last()).end());
        while (statement < turn.statements().size()
            && turn.statements().get(statement).span().end() <= phrase.begin()) {
          statement++;
        }
        boolean isSaid =
            statement < turn.statements().size()
                && turn.statements().get(statement).span().overlaps(phrase);
        if (!isSaid) {
          remarks.add(new Remark(found.says(), words.sentence(found.first(), LONGEST_SIDE)));
        }
      }
    }
    return new Remarks(remarks);
  }

  /** Those that begin before a place and have not been given yet. */
  List<Remark> before(Span place) {
    int from = next;
    while (next < remarks.size() && remarks.get(next).sentence().begin() < place.begin()) {
      next++;
    }
    return remarks.subList(from, next);
  }

  /** Those that have not been given yet. */
  List<Remark> rest() {
    return remarks.subList(next, remarks.size());
  }
}
