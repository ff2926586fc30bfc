package org.colloquy.position;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with its words as terms: names, numbers and identifiers each under one name, since who
 * is named or counted tells nothing of a stance.
 *
 * @param words the words and marks
 * @param terms a term for each of them, null where no feature that counts holds it
 * @param signs the cues
 */
record SentenceTerms(Clauses words, List<@Nullable Term> terms, List<CueReader.Sign> signs) {

  private static final int[] STEPS = {2, 4, 7, 12, 20, 35};
  private static final List<String> STEP_NAMES = List.of("2", "4", "7", "12", "20", "35", "more");

  static SentenceTerms of(Clauses words, List<CueReader.Sign> signs, FeatureSink sink) {
    BitSet apart = new BitSet(words.size());
    for (CueReader.Sign sign : signs) {
      if (sign.cue().stance().isEmpty()) {
        sign.found().mark(apart);
      }
    }
    quotations(words, apart);
    List<@Nullable Term> terms = new ArrayList<>(words.size());
    for (int at = 0; at < words.size(); at++) {
      terms.add(sink.term(apart.get(at) ? "<apart>" : name(words, at)));
    }
    return new SentenceTerms(words, terms, signs);
  }

  /** Marks the words between quotation marks: they are mentioned, not meant. */
  private static void quotations(Clauses words, BitSet apart) {
    int open = -1;
    for (int at = 0; at < words.size(); at++) {
      if (words.norm(at).equals("\"")) {
        if (open >= 0) {
          apart.set(open + 1, at);
        }
        open = open >= 0 ? -1 : at;
      }
    }
  }

  private static String name(Clauses words, int at) {
    Word word = words.word(at);
    String norm = word.norm();
    if (word.plain()) {
      return at > 0 && word.capital() && words.isPerson(at) ? "<name>" : norm;
    }
    if (word.isMark()) {
      return norm;
    }
    if (Character.isDigit(norm.charAt(0))) {
      return "<number>";
    }
    if (norm.indexOf('_') >= 0 || norm.indexOf('.') > 0 || words.isCamelCase(at)) {
      return "<code>";
    }
    return at > 0 && words.isPerson(at) ? "<name>" : norm;
  }

  int size() {
    return terms.size();
  }

  @Nullable Term term(int at) {
    return at < 0 || at >= terms.size() ? null : terms.get(at);
  }

  /** Index of the first word that is no mark; the size when there is none. */
  int start() {
    int at = 0;
    while (at < words.size() && words.isMark(at)) {
      at++;
    }
    return at;
  }

  /** The mark that ends the sentence, or "word". */
  String end() {
    int last = words.size() - 1;
    return words.isMark(last) ? words.norm(last) : "word";
  }

  /** How long it is, in steps: "2" is up to two words and marks. */
  String length() {
    int step = 0;
    while (step < STEPS.length && size() > STEPS[step]) {
      step++;
    }
    return STEP_NAMES.get(step);
  }
}
