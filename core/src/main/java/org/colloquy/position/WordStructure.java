package org.colloquy.position;

import java.util.Optional;
import java.util.Set;
import org.colloquy.text.Span;

/**
 * Reads structure by words: how far a negation, a condition or "Peter said" reaches is told by
 * clause marks and conjunctions. Looks at each word of the sentence a bounded number of times.
 */
final class WordStructure implements Structure {
  /** How many words before a cue a negation may stand. */
  private static final int NEGATION_REACH = 7;

  private static final Set<String> NEGATIONS = WordSets.get("negations");

  /** What one may deny to know of a fact without denying the fact. */
  private static final Set<String> FACTIVE = WordSets.get("factive");

  private static final Set<String> CLAUSE_WORDS = WordSets.get("clause-words");

  private static final Set<String> CONDITIONS = WordSets.get("conditions");

  /** With "if" behind them these make a question of what follows. */
  private static final Set<String> WONDERING = WordSets.get("wondering");

  private static final Set<String> QUESTION_OPENERS = WordSets.get("question-openers");

  private static final Set<String> TAGS = WordSets.get("tags");

  /** What may stand between a subject and its verb. */
  private static final Set<String> AUXILIARIES = WordSets.get("auxiliaries");

  private static final Set<String> MODALS = WordSets.get("modals");

  private static final Set<String> SAYING = WordSets.get("saying");

  /** What a person does, and a thing does not: the subject of these takes the stance. */
  private static final Set<String> STANCE_VERBS = WordSets.get("stance-verbs");

  private static final Set<String> STANCE_INFINITIVES = WordSets.get("stance-infinitives");

  private static final Set<String> OTHERS = WordSets.get("others");

  @Override
  public Reading read(String sentence, Span cue) {
    return read(Clauses.of(sentence), cue);
  }

  /** Reads a sentence whose words are known. */
  static Reading read(Clauses words, Span cue) {
    int first = words.wordAt(cue.begin());
    int end = Math.max(first + 1, words.wordAt(Math.max(cue.begin(), cue.end() - 1)) + 1);
    while (end < words.size() && words.word(end).begin() < cue.end()) {
      end++;
    }
    return new Scan(words, first, end).read(new Reporter(words).of(first, end));
  }

  @Override
  public Reading read(String sentence) {
    Clauses words = Clauses.of(sentence);
    int first = new Conditions(words).mainClause();
    return new Scan(words, first, Math.min(words.size(), first + 1))
        .read(new Reporter(words).ofSentence());
  }

  /** One reading: the words, and where the cue stands among them. */
  private record Scan(Clauses words, int first, int end) {

    Reading read(Optional<String> holder) {
      boolean outside = !isCondition() && !isQuoted() && !isThirdParty(holder);
      boolean conditional = new Conditions(words).govern(first, end);
      return new Reading(isNegated(), conditional, isQuestion(), holder, outside);
    }

    private boolean isNegated() {
      boolean negated = false;
      int least = Math.max(0, first - NEGATION_REACH);
      for (int at = first - 1; at >= least && !isClauseBreak(at); at--) {
        boolean denies = NEGATIONS.contains(words.norm(at));
        if (denies && !FACTIVE.contains(words.norm(at + 1)) && !words.norm(at - 1).equals("why")) {
          negated = !negated;
        }
      }
      return negated;
    }

    private boolean isClauseBreak(int at) {
      return words.word(at).isBoundary() || CLAUSE_WORDS.contains(words.norm(at));
    }

    /** Whether the cue is part of the condition itself, or of an indirect question. */
    private boolean isCondition() {
      for (int at = first - 1; at >= 0; at--) {
        String word = words.norm(at);
        if (word.equals("whether")) {
          return !isParted(at);
        }
        if (CONDITIONS.contains(word) && !isConcession(at)) {
          return !isParted(at);
        }
      }
      return false;
    }

    private boolean isConcession(int at) {
      String before = words.norm(at - 1);
      return before.equals("even") || before.equals("as") || before.equals("at");
    }

    /** Whether the clause that begins at a word is over before the cue begins. */
    private boolean isParted(int at) {
      if (WONDERING.contains(words.norm(at - 1))) {
        return false;
      }
      for (int i = at + 1; i < first; i++) {
        if (words.word(i).isBoundary() || words.norm(i).equals("then")) {
          return true;
        }
      }
      return false;
    }

    private boolean isQuestion() {
      int last = words.size() - 1;
      while (last >= 0 && (words.norm(last).equals("\"") || words.norm(last).equals(")"))) {
        last--;
      }
      if (last < 0 || !words.norm(last).equals("?")) {
        return false;
      }
      for (int at = last - 1; at >= end; at--) {
        if (isClauseBreak(at)) {
          return (last - at <= 2 && TAGS.contains(words.norm(last - 1))) || clauseAsks();
        }
      }
      return true;
    }

    private boolean clauseAsks() {
      int at = first;
      while (at > 0 && !words.word(at - 1).isBoundary()) {
        at--;
      }
      return at < first && QUESTION_OPENERS.contains(words.norm(at));
    }

    private boolean isQuoted() {
      boolean open = false;
      for (int at = 0; at < first; at++) {
        open ^= words.norm(at).equals("\"");
      }
      return open;
    }

    /** Index of somebody else who is the subject of the cue, or -1. */
    private int subject() {
      int at = first - 1;
      while (at >= 0 && first - at <= 4 && AUXILIARIES.contains(words.norm(at))) {
        at--;
      }
      if (at >= 0 && isStanceVerb(first) && isOther(at) && isSubject(at)) {
        return at;
      }
      for (at = first - 1; at > 0 && !words.word(at).isBoundary(); at--) {
        if (SAYING.contains(words.norm(at)) && StancePredicate.isOpinion(words, at)) {
          return speaker(at);
        }
      }
      return -1;
    }

    private boolean isStanceVerb(int at) {
      String word = words.norm(at);
      return STANCE_VERBS.contains(word) || STANCE_INFINITIVES.contains(word);
    }

    private int speaker(int verb) {
      int at = verb - 1;
      while (at >= 0 && AUXILIARIES.contains(words.norm(at))) {
        at--;
      }
      return at >= 0 && isOther(at) ? at : -1;
    }

    private boolean isOther(int at) {
      return OTHERS.contains(words.norm(at)) || words.isPerson(at);
    }

    /** A subject opens its clause; "with Peter" and "of Peter" do not. */
    private boolean isSubject(int at) {
      int head = at;
      while (head > 0 && Names.isName(words.words(), head - 1)) {
        head--;
      }
      return head == 0
          || words.isMark(head - 1)
          || CLAUSE_WORDS.contains(words.norm(head - 1))
          || Set.of("that", "as", "if", "think", "when").contains(words.norm(head - 1));
    }

    /** Whether somebody else might think so, or somebody unnamed is said to. */
    private boolean isThirdParty(Optional<String> holder) {
      int subject = subject();
      if (subject < 0) {
        return false;
      }
      for (int at = subject + 1; at < first; at++) {
        if (MODALS.contains(words.norm(at))) {
          return true;
        }
      }
      return holder.isEmpty();
    }
  }
}
