package org.colloquy.nlp;

import static org.colloquy.nlp.WordClass.ASKING;
import static org.colloquy.nlp.WordClass.HEDGE;
import static org.colloquy.nlp.WordClass.NEGATION_RAISER;
import static org.colloquy.nlp.WordClass.SPEECH;
import static org.colloquy.nlp.WordClass.SURETY;
import static org.colloquy.nlp.WordClass.WRITER;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A condition of a sentence, such as "if you drop that" or "with the typo fixed".
 *
 * @param parse the sentence
 * @param marker index of the word that opens it
 * @param clause index of the word that carries it
 * @param governor index of the word on which it depends, or {@link Token#NO_HEAD}
 */
record Condition(Parse parse, int marker, int clause, int governor) {

  /** Most words before an "if" that still opens its sentence: "But then again, if …". */
  private static final int MOST_OPENERS = 4;

  /** Whether some condition must come true before the cue holds. */
  static boolean governs(Cue cue) {
    return ConditionFinder.find(cue)
        .anyMatch(c -> !c.isMere() && !c.contains(cue) && c.settles(cue));
  }

  /** Whether a condition follows right upon the cue: "Yes, if …". */
  static boolean follows(Cue cue) {
    return ConditionFinder.find(cue).anyMatch(c -> !c.isMere() && c.followsClosely(cue));
  }

  /** Whether the cue is itself a part of a condition: "if you agree". */
  static boolean encloses(Cue cue) {
    return ConditionFinder.find(cue).anyMatch(c -> !c.isSure() && c.contains(cue));
  }

  private boolean isMere() {
    return isSure() || isHedge() || isAsked() || isWish();
  }

  /** "If I understand you correctly" is a hedge, not a condition. */
  private boolean isHedge() {
    return parse.at(marker).lower().equals("if")
        && parse.at(clause).is(HEDGE)
        && parse.has(clause, t -> t.isSubject() && t.is(WRITER));
  }

  /** "It would be nice if it worked" tells what is wished, and sets no condition. */
  private boolean isWish() {
    int said = marker - 1;
    return parse.stands(marker, t -> t.lower().equals("if"))
        && parse.stands(said, t -> t.tag().startsWith("JJ"))
        && parse.stands(said - 1, t -> t.lower().equals("be"))
        && IntStream.range(0, said).anyMatch(i -> parse.at(i).lower().matches("would|'d"));
  }

  /** "Not sure if this is right" tells what the writer thinks. */
  private boolean isSure() {
    return parse.stands(governor, t -> t.is(SURETY));
  }

  /** "I wonder if", "let me know whether": a question, not a condition. */
  private boolean isAsked() {
    return parse.at(marker).lower().equals("whether")
        || ((parse.at(clause).relates("ccomp") || marker == governor + 1)
            && parse.stands(governor, t -> t.is(ASKING)));
  }

  private boolean contains(Cue cue) {
    // A comma between the two more often ends the condition than the parser thinks.
    return marker < cue.first()
        && !parse.breaks(marker, beginning(cue))
        && (cue.path().contains(clause) || takesComplement());
  }

  /** Where the clause of the cue begins: at its subject, or at the cue. */
  private int beginning(Cue cue) {
    return parse
        .subject(cue.clause())
        .filter(s -> s > marker)
        .map(s -> Math.min(s, cue.first()))
        .orElse(cue.first());
  }

  /** "unless you think": what is thought is part of the condition. */
  private boolean takesComplement() {
    return clause > marker
        && (parse.at(clause).is(SPEECH) || parse.at(clause).is(NEGATION_RAISER))
        && parse.at(clause).isVerb();
  }

  private boolean settles(Cue cue) {
    return opensSentence(cue) || followsClosely(cue) || hangsOn(cue);
  }

  /** "If you drop that, I agree", whatever the tree. */
  private boolean opensSentence(Cue cue) {
    return marker <= MOST_OPENERS
        && marker < cue.first()
        && IntStream.range(0, marker).noneMatch(i -> parse.at(i).isVerb())
        && parse.breaks(marker, beginning(cue))
        && IntStream.range(marker, cue.first()).noneMatch(this::isContrast);
  }

  private boolean isContrast(int index) {
    return parse.at(index).lower().matches("but|however|though|although");
  }

  /** "Yes, if that is supported", whatever the tree. */
  private boolean followsClosely(Cue cue) {
    boolean asLongAs = parse.at(marker).lower().equals("long");
    return marker > cue.last() && marker - cue.last() <= (asLongAs ? 3 : 2);
  }

  private boolean hangsOn(Cue cue) {
    int on = governor;
    while (parse.stands(on, t -> t.relates("xcomp")) && !cue.path().contains(on)) {
      on = parse.at(on).head();
    }
    if (on == Token.NO_HEAD) {
      return cue.path().contains(clause);
    }
    return reaches(cue, cue.path().contains(clause) ? clause : on);
  }

  /** Whether the way from the cue leads to this word without leaving the cue's own statement. */
  private boolean reaches(Cue cue, int word) {
    List<Integer> path = cue.path();
    int end = path.indexOf(word);
    return end >= 0 && path.subList(0, end).stream().noneMatch(this::leaves);
  }

  private boolean leaves(int index) {
    Token token = parse.at(index);
    if (token.relates("conj", "parataxis", "dep")) {
      return marker > token.head() || parse.has(index, t -> t.lower().equals("but"));
    }
    return token.relates("advcl", "acl:relcl") && index != clause;
  }
}
