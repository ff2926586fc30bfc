package org.colloquy.nlp;

import static org.colloquy.nlp.WordClass.CONDITION;
import static org.colloquy.nlp.WordClass.REPAIR;
import static org.colloquy.nlp.WordClass.REPAIR_NOUN;

import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the conditions of a sentence by the words that open them. */
final class ConditionFinder {

  /** "if possible", "if anything," set no condition where their clause ends with them. */
  private static final Set<String> EMPTY =
      Set.of(
          "possible",
          "any",
          "anything",
          "needed",
          "necessary",
          "applicable",
          "ever",
          "now",
          "then",
          "recently",
          "today");

  private final Parse parse;

  private ConditionFinder(Parse parse) {
    this.parse = parse;
  }

  /** The conditions whose opening word stands outside the cue. */
  static Stream<Condition> find(Cue cue) {
    ConditionFinder finder = new ConditionFinder(cue.parse());
    return IntStream.range(0, cue.parse().size())
        .filter(i -> !cue.covers(i) && finder.opens(i))
        .mapToObj(i -> new Condition(cue.parse(), i, finder.clause(i), finder.governor(i)));
  }

  private boolean opens(int index) {
    Token token = parse.at(index);
    if (token.lower().equals("with")) {
      return token.head() != Token.NO_HEAD && opensRepair(token.head());
    }
    if (isAsLongAs(index)) {
      return true;
    }
    boolean opener = token.is(CONDITION) || token.lower().equals("whether");
    return opener
        && token.relates("mark", "case", "advmod", "advcl", "cc", "dep")
        && !(token.lower().equals("once") && isPast(token))
        && !parse.stands(index - 1, t -> t.lower().matches("even|as|what"))
        && !isEmpty(index + 1);
  }

  private boolean isEmpty(int next) {
    return parse.stands(next, t -> EMPTY.contains(t.lower()))
        && !parse.stands(next + 1, t -> !t.isPunctuation());
  }

  /** "Once I tried it" tells of the past; the bare adverb is no condition either. */
  private boolean isPast(Token once) {
    return once.relates("advmod") || parse.stands(once.head(), t -> t.tag().equals("VBD"));
  }

  private boolean isAsLongAs(int index) {
    return parse.at(index).lower().equals("long")
        && parse.stands(index - 1, t -> t.lower().matches("as|so"))
        && parse.stands(index + 1, t -> t.lower().equals("as"));
  }

  /** "with that fixed", "with those changes" */
  private boolean opensRepair(int head) {
    Token token = parse.at(head);
    boolean named =
        token.is(REPAIR_NOUN) && parse.has(head, t -> t.lower().matches("that|those|these"));
    return isRepaired(token)
        || named
        || parse.has(head, t -> isRepaired(t) && t.relates("acl", "amod"));
  }

  private static boolean isRepaired(Token token) {
    return token.is(REPAIR) && token.tag().equals("VBN");
  }

  private int clause(int marker) {
    Token token = parse.at(marker);
    if (isAsLongAs(marker)) {
      return parse.child(marker, "advcl").orElse(marker);
    }
    boolean participle = token.isVerb() && !token.relates("mark", "case");
    return participle || token.head() == Token.NO_HEAD ? marker : token.head();
  }

  /** The word on which the condition depends, or {@link Token#NO_HEAD}. */
  private int governor(int marker) {
    return parse.at(isAsLongAs(marker) ? marker : clause(marker)).head();
  }
}
