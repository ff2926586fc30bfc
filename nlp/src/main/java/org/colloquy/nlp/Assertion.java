package org.colloquy.nlp;

import static org.colloquy.nlp.WordClass.ASKING;
import static org.colloquy.nlp.WordClass.DESIRE;
import static org.colloquy.nlp.WordClass.EXPERIENCER;
import static org.colloquy.nlp.WordClass.EXPERIENCER_OR_QUALITY;
import static org.colloquy.nlp.WordClass.STANCE_NOUN;
import static org.colloquy.nlp.WordClass.SURETY;
import static org.colloquy.nlp.WordClass.UNSETTLED;
import static org.colloquy.nlp.WordClass.WRITER;

import java.util.Optional;

/** Tells whether a sentence asserts a cue at all, or only mentions, wishes or imagines it. */
final class Assertion {

  private final Cue cue;
  private final Parse parse;

  private Assertion(Cue cue) {
    this.cue = cue;
    this.parse = cue.parse();
  }

  static boolean holds(Cue cue) {
    Assertion assertion = new Assertion(cue);
    return !cue.isQuoted()
        && !Condition.encloses(cue)
        && !assertion.isHypothetical()
        && !assertion.isTechnical()
        && !assertion.isUnsettled()
        && !assertion.isDesired()
        && !assertion.isRequested();
  }

  /** "Ben might object", "users will complain": it has not happened. */
  private boolean isHypothetical() {
    boolean stance = isExperienced() || cue.headToken().is(EXPERIENCER_OR_QUALITY);
    return stance
        && modal(cue.head())
        && subject(cue.head()).filter(Subject::isSomebody).isPresent();
  }

  private boolean modal(int verb) {
    Token token = parse.at(verb);
    return cue.hasOutside(verb, Token::isModal)
        || (token.relates("xcomp")
            && parse.has(token.head(), t -> t.isModal() || t.lower().equals("going")));
  }

  /** "This function agrees with the spec": not a person's stance. */
  private boolean isTechnical() {
    return isExperienced()
        && cue.headToken().isVerb()
        && parse.subject(cue.head()).filter(i -> parse.at(i).relates("nsubj")).isPresent()
        && subject(cue.head()).filter(Subject::isThing).isPresent();
  }

  private boolean isExperienced() {
    return cue.headToken().is(EXPERIENCER) && !cue.headToken().isNoun();
  }

  /** "I hope this makes sense", "let me know whether it looks good", "I used to like it". */
  private boolean isUnsettled() {
    for (int k = 0; k + 1 < cue.path().size(); k++) {
      Token below = parse.at(cue.path().get(k));
      int above = cue.path().get(k + 1);
      if (below.relates("ccomp", "xcomp", "csubj")
          && !cue.covers(above)
          && leavesOpen(below, above)) {
        return true;
      }
    }
    return false;
  }

  private boolean leavesOpen(Token below, int above) {
    Token verb = parse.at(above);
    boolean madeSure =
        verb.lemma().equals("sure") && parse.stands(verb.head(), t -> t.lemma().equals("make"));
    if (madeSure
        || verb.is(UNSETTLED)
        || verb.lower().equals("used")
        || (verb.lower().matches("thought|assumed") && isPast(below))) {
      return true;
    }
    return verb.is(ASKING) && !verb.is(SURETY) && isOpenClause(below);
  }

  /** "I thought that it was" is over; "I thought that it is" may still hold. */
  private boolean isPast(Token clause) {
    int index = parse.tokens().indexOf(clause);
    return clause.tag().equals("VBD") || parse.has(index, t -> t.tag().equals("VBD"));
  }

  private boolean isOpenClause(Token clause) {
    int index = parse.tokens().indexOf(clause);
    return parse.has(index, t -> t.relates("mark") && t.lower().matches("if|whether"));
  }

  /** "I'd like an ack from Peter", "waiting for a review". */
  private boolean isDesired() {
    Token head = cue.headToken();
    return head.isNoun()
        && head.is(STANCE_NOUN)
        && parse.stands(head.head(), t -> t.is(DESIRE) && t.isVerb())
        && head.relates("obj", "obl")
        && !cue.covers(head.head());
  }

  private boolean isPleaded() {
    return cue.path().stream()
        .takeWhile(i -> parse.at(i).tag().equals("VB"))
        .anyMatch(i -> cue.hasOutside(i, t -> t.lower().equals("please")));
  }

  /** "Please review and ack", "let's agree on a name". */
  private boolean isRequested() {
    if (!isExperienced()) {
      return false;
    }
    if (isPleaded()) {
      return true;
    }
    int verb = cue.head();
    boolean proposed =
        parse.at(verb).relates("ccomp", "xcomp")
            && parse.stands(parse.at(verb).head(), t -> t.lemma().equals("let"));
    boolean planned =
        parse.has(verb, t -> t.isSubject() && t.lower().equals("we"))
            && parse.has(verb, t -> t.isModal() && t.lower().matches("should|could|can|must"));
    return proposed || (planned && cue.headToken().lemma().equals("agree"));
  }

  private Optional<Subject> subject(int verb) {
    return parse
        .subject(verb)
        .filter(i -> !cue.covers(i) && !parse.at(i).is(WRITER))
        .map(i -> Subject.of(parse, i));
  }
}
