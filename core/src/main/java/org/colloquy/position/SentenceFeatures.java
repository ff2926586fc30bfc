package org.colloquy.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Names the features of a sentence by which a {@link Ranker} tells whether it takes a stance: its
 * words, its cues as they are meant, its place, what it answers, and the sentences beside it.
 */
final class SentenceFeatures {
  private static final Term WORD = Term.of("word");
  private static final Term PAIR = Term.of("pair");
  private static final Term TRIPLE = Term.of("triple");
  private static final Term START = Term.of("start");
  private static final Term DENIED = Term.of("denied");
  private static final Term END = Term.of("end");
  private static final Term LENGTH = Term.of("length");
  private static final Term WHOLE = Term.of("whole");
  private static final Term CUE = Term.of("cue");
  private static final Term CUE_LEVEL = Term.of("cue-level");
  private static final Term CUE_FIRST = Term.of("cue-first");
  private static final Term PHRASE = Term.of("phrase");
  private static final Term PLACE = Term.of("place");
  private static final Term LAST = Term.of("last");
  private static final Term SETTING = Term.of("setting");
  private static final Term BEFORE = Term.of("before");
  private static final Term AFTER = Term.of("after");

  /** How many words behind a negation it may reach. */
  private static final int DENIAL_REACH = 6;

  /** A sentence of so few words is a feature as a whole. */
  private static final int SHORT = 6;

  private static final List<String> LEVELS = List.of("0", "1", "2", "3", "4", "5");

  private static final List<String> PLACES_OF_REPLY =
      List.of("0-of-reply", "1-of-reply", "2-of-reply", "3-of-reply");
  private static final List<String> PLACES_OF_OPENING =
      List.of("0-of-opening", "1-of-opening", "2-of-opening", "3-of-opening");

  private static final Set<String> NEGATIONS = WordSets.get("negations");

  private final List<SentenceTerms> sentences;
  private final List<@Nullable Term> traits;
  private final List<@Nullable Term> answered;
  private final List<@Nullable Term> places;
  private final FeatureSink sink;

  SentenceFeatures(
      List<SentenceTerms> sentences, Setting setting, boolean reply, FeatureSink sink) {
    this.sentences = sentences;
    this.traits = terms(setting.traits(), sink);
    this.answered = terms(setting.answered(), sink);
    this.places = terms(reply ? PLACES_OF_REPLY : PLACES_OF_OPENING, sink);
    this.sink = sink;
  }

  private static List<@Nullable Term> terms(List<String> texts, FeatureSink sink) {
    List<@Nullable Term> terms = new ArrayList<>(texts.size());
    for (String text : texts) {
      terms.add(sink.term(text));
    }
    return terms;
  }

  /** Gives the sink all features of one sentence. */
  void of(int index) {
    SentenceTerms sentence = sentences.get(index);
    words(sentence);
    start(START, sentence);
    sink.add(END, sink.term(sentence.end()));
    sink.add(LENGTH, sink.term(sentence.length()));
    if (sentence.size() <= SHORT) {
      sink.add(WHOLE, sink.term(whole(sentence)));
    }
    cues(sentence);
    place(index);
    setting(index);
    neighbour(BEFORE, index - 1);
    neighbour(AFTER, index + 1);
  }

  private void words(SentenceTerms sentence) {
    int denied = -1;
    for (int at = 0; at < sentence.size(); at++) {
      Term term = sentence.term(at);
      sink.add(WORD, term);
      sink.add(PAIR, term, sentence.term(at + 1));
      sink.add(TRIPLE, term, sentence.term(at + 1), sentence.term(at + 2));
      if (sentence.words().isMark(at)) {
        denied = -1;
      } else if (denied >= 0 && at - denied <= DENIAL_REACH) {
        sink.add(DENIED, term);
      }
      if (NEGATIONS.contains(sentence.words().norm(at))) {
        denied = at;
      }
    }
  }

  /** The first word, the first two and the first three. */
  private void start(Term kind, SentenceTerms sentence) {
    int at = sentence.start();
    sink.add(kind, sentence.term(at));
    sink.add(kind, sentence.term(at), sentence.term(at + 1));
    sink.add(kind, sentence.term(at), sentence.term(at + 1), sentence.term(at + 2));
  }

  private static String whole(SentenceTerms sentence) {
    StringBuilder text = new StringBuilder();
    for (Term term : sentence.terms()) {
      text.append(text.isEmpty() ? "" : "_").append(term == null ? "?" : term.text());
    }
    return text.toString();
  }

  private void cues(SentenceTerms sentence) {
    for (CueReader.Sign sign : sentence.signs()) {
      Term shown = sink.term(sign.shown());
      sink.add(CUE, shown);
      sink.add(PHRASE, sink.term(sign.phrase()));
      if (sign.cue().stance().isEmpty()) {
        continue;
      }
      if (sign.found().match().first() <= 1) {
        sink.add(CUE_FIRST, shown);
      }
      levels(sign, shown);
    }
  }

  /** How sure the cue is by the table, in steps of a fifth, each step with those below it. */
  private void levels(CueReader.Sign sign, @Nullable Term shown) {
    int level = (int) (sign.cue().confidence() * 5);
    for (int step = 2; step <= level && sign.isPlain(); step++) {
      sink.add(CUE_LEVEL, shown, sink.term(LEVELS.get(step)));
    }
  }

  private void place(int index) {
    sink.add(PLACE, placeOf(index));
    if (index == sentences.size() - 1) {
      sink.add(LAST);
    }
  }

  private @Nullable Term placeOf(int index) {
    return places.get(Math.min(index, places.size() - 1));
  }

  private void setting(int index) {
    SentenceTerms sentence = sentences.get(index);
    for (Term trait : traits) {
      sink.add(SETTING, trait);
    }
    within(START, sentence.term(sentence.start()), index);
    for (CueReader.Sign sign : sentence.signs()) {
      within(CUE, sink.term(sign.shown()), index);
    }
  }

  /** A term together with its place and with what is answered. */
  private void within(Term kind, @Nullable Term term, int index) {
    sink.add(kind, term, placeOf(index));
    for (Term answers : answered) {
      sink.add(kind, term, answers);
    }
  }

  private void neighbour(Term side, int index) {
    if (index < 0 || index >= sentences.size()) {
      sink.add(side, sink.term("none"));
      return;
    }
    SentenceTerms sentence = sentences.get(index);
    int start = sentence.start();
    sink.add(side, START, sentence.term(start));
    sink.add(side, START, sentence.term(start), sentence.term(start + 1));
    sink.add(side, END, sink.term(sentence.end()));
    sink.add(side, LENGTH, sink.term(sentence.length()));
    for (CueReader.Sign sign : sentence.signs()) {
      sink.add(side, CUE, sink.term(sign.shown()));
    }
  }
}
