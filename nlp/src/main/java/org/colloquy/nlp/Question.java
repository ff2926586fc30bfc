package org.colloquy.nlp;

import static org.colloquy.nlp.WordClass.NEGATOR;
import static org.colloquy.nlp.WordClass.WRITER;

import java.util.Set;

/** Tells whether the clause of a cue is asked, rhetorically or not. */
final class Question {

  private static final Set<String> TAGS =
      Set.of("right", "no", "ok", "okay", "correct", "yes", "eh", "huh", "true", "then");
  private static final Set<String> AUXILIARIES =
      Set.of(
          "do", "does", "did", "is", "are", "was", "were", "can", "could", "would", "will",
          "should", "shall", "have", "has", "am", "ca", "wo", "may", "must");
  private static final Set<String> QUESTION_TAGS = Set.of("WRB", "WP", "WP$", "WDT");

  private final Cue cue;
  private final Parse parse;

  private Question(Cue cue) {
    this.cue = cue;
    this.parse = cue.parse();
  }

  /** Whether the cue stands in a clause that asks. */
  static boolean asks(Cue cue) {
    return new Question(cue).asks();
  }

  private boolean asks() {
    int opener = opener();
    if (!endsInMark()) {
      return opener == 0 && AUXILIARIES.contains(parse.at(0).lower()) && cue.first() > 0;
    }
    if (opener >= 0) {
      return cue.last() >= opener;
    }
    return !isTagged() && !isOpinion() && isInLastStatement();
  }

  private boolean endsInMark() {
    for (int i = parse.size() - 1; i >= Math.max(0, parse.size() - 4); i--) {
      if (parse.at(i).word().startsWith("?") || parse.at(i).word().startsWith("!?")) {
        return true;
      }
      if (!parse.at(i).isPunctuation()) {
        return false;
      }
    }
    return false;
  }

  /** Index of the last word that opens a question, or -1: "…, but why …", "…, don't you …". */
  private int opener() {
    for (int i = parse.size() - 1; i >= 0; i--) {
      if (isAsking(i) && (i == 0 || isBoundary(i - 1))) {
        return i;
      }
    }
    return -1;
  }

  private boolean isAsking(int index) {
    return QUESTION_TAGS.contains(parse.at(index).tag()) || isInverted(index);
  }

  /** "do you", "isn't that", "would the others" */
  private boolean isInverted(int index) {
    if (!AUXILIARIES.contains(parse.at(index).lower())) {
      return false;
    }
    int next = parse.stands(index + 1, t -> t.lemma().equals("not")) ? index + 2 : index + 1;
    return parse.stands(
        next,
        t ->
            t.isSubject()
                || t.tag().equals("PRP")
                || t.relates("det", "nmod:poss", "expl", "compound"));
  }

  private boolean isBoundary(int index) {
    Token token = parse.at(index);
    return token.tag().equals("CC")
        || token.tag().equals("UH")
        || parse.breaks(index, index + 1)
        || token.word().matches("\\.\\.+|…|\\?+|!+")
        || token.lower().matches("[(\"“”…]|so|then|also|instead|now");
  }

  private int lastWord() {
    int last = parse.size() - 1;
    while (last > 0 && parse.at(last).isPunctuation()) {
      last--;
    }
    return last;
  }

  /** "This looks wrong, no?" says that it does. */
  private boolean isTagged() {
    int last = lastWord();
    return last > 0
        && cue.last() < last
        && TAGS.contains(parse.at(last).lower())
        && parse.breaks(last - 1, last);
  }

  /** "I don't see how this helps?" tells what the writer thinks, and doubts it a little. */
  private boolean isOpinion() {
    int root = cue.path().get(cue.path().size() - 1);
    return parse.has(root, t -> t.is(NEGATOR))
        && parse.subject(root).filter(i -> parse.at(i).is(WRITER)).isPresent();
  }

  private boolean isInLastStatement() {
    return statement(lastWord()) == statement(cue.head());
  }

  /** The head of the statement to which a word belongs: clauses with a subject are apart. */
  private int statement(int index) {
    int top = index;
    for (int i : parse.pathToRoot(index)) {
      top = i;
      if (parse.at(i).relates("parataxis", "conj") && parse.has(i, Token::isSubject)) {
        break;
      }
    }
    return top;
  }
}
