package org.colloquy.nlp;

import static org.colloquy.nlp.WordClass.EVERYBODY;
import static org.colloquy.nlp.WordClass.LIGHT;
import static org.colloquy.nlp.WordClass.NEGATION_RAISER;
import static org.colloquy.nlp.WordClass.NEGATIVE_PREDICATE;
import static org.colloquy.nlp.WordClass.NEGATOR;
import static org.colloquy.nlp.WordClass.WITHDRAWAL;

import java.util.List;
import java.util.Set;

/**
 * Counts the negations before a cue that govern it, on the way from it up to the root: "no" at a
 * noun, "not" at a verb, and above them the verbs that hand their negation down ("I don't think
 * this is wrong") or deny by themselves ("I doubt that this is right").
 */
final class Negation {

  private static final Set<String> FOCUS = Set.of("only", "just", "merely", "simply");
  private static final Set<String> COMPARATIVES = Set.of("JJR", "RBR");
  private static final Set<String> INDEFINITES =
      Set.of(
          "any", "anything", "anyone", "anybody", "a", "an", "no", "much", "many", "one", "that");

  private final Cue cue;
  private final Parse parse;

  private Negation(Cue cue) {
    this.cue = cue;
    this.parse = cue.parse();
  }

  /** Whether an odd number of negations outside the cue governs it. */
  static boolean governs(Cue cue) {
    return new Negation(cue).count() % 2 == 1;
  }

  private int count() {
    List<Integer> path = cue.path();
    int count = 0;
    for (int k = 0; k < path.size(); k++) {
      count += at(path.get(k));
      if (k + 1 == path.size() || !passes(path.get(k), path.get(k + 1))) {
        break;
      }
    }
    return count;
  }

  /** The negations that one word on the way adds. */
  private int at(int index) {
    int count = cue.covers(index) ? 0 : ofItself(index);
    boolean denied = parse.children(index).stream().anyMatch(c -> denies(c) && !isAhead(c, index));
    if (denied && !isSuperlative(index)) {
      count++;
    }
    return count;
  }

  /**
   * A "not" before the subject belongs to a clause before: "since we are not there yet I agree".
   */
  private boolean isAhead(int negator, int verb) {
    return parse.at(negator).lower().matches("not|n['’]?t")
        && parse.at(negator).relates("advmod")
        && parse.subject(verb).filter(s -> s > negator && s < verb).isPresent()
        && parse.stands(negator - 1, Token::isVerb);
  }

  private int ofItself(int index) {
    Token token = parse.at(index);
    if (token.is(NEGATOR) || token.is(NEGATIVE_PREDICATE)) {
      return 1;
    }
    boolean takesBack = token.is(WITHDRAWAL) && index != cue.head();
    return takesBack ? 1 : 0;
  }

  /**
   * Whether a dependent denies its head, by itself or by a word in it ("no longer", "none of it").
   */
  private boolean denies(int dependent) {
    Token token = parse.at(dependent);
    if (cue.path().contains(dependent)) {
      return false;
    }
    if (isNegator(dependent)) {
      return !token.relates("obj", "obl", "conj", "discourse", "intj", "root", "parataxis");
    }
    boolean reason =
        token.relates("obj") && token.lemma().matches("reason|need|cause|ground|point");
    if (reason || token.relates("advmod", "det") || token.isSubject()) {
      return parse.children(dependent).stream()
          .anyMatch(
              c -> isNegator(c) && parse.at(c).relates("advmod", "det") && modifies(c, dependent));
    }
    return false;
  }

  /** "not quite", "no longer" stand together; "none", "no one" may not. */
  private boolean modifies(int negator, int word) {
    return !parse.at(word).relates("advmod") || (negator < word && word - negator <= 2);
  }

  private boolean isNegator(int index) {
    return parse.at(index).is(NEGATOR)
        && index < cue.first()
        && !isAnswer(index)
        && !isBiasedQuestion(index)
        && !parse.stands(index + 1, t -> FOCUS.contains(t.lower()));
  }

  /** "No, this is right" and "if not, …": the word stands for a sentence of its own. */
  private boolean isAnswer(int index) {
    if (parse.stands(index - 1, t -> t.lower().equals("if"))) {
      return parse.breaks(index + 1, Math.min(index + 2, parse.size()));
    }
    return index == 0 && parse.at(index).lower().equals("no") && parse.breaks(1, 2);
  }

  /** "Isn't this wrong?" asks for a yes. */
  private boolean isBiasedQuestion(int index) {
    return index == 1
        && parse.at(1).lower().matches("n['’]?t")
        && parse.stands(parse.size() - 1, t -> t.word().startsWith("?"))
        && !parse.stands(2, Token::isVerb);
  }

  /** "I couldn't agree more" denies that there is more. */
  private boolean isSuperlative(int index) {
    return parse.has(index, t -> t.isModal() && t.lemma().matches("can|could"))
        && (COMPARATIVES.contains(parse.at(index).tag())
            || parse.has(index, t -> COMPARATIVES.contains(t.tag())));
  }

  /** Whether what denies the head denies its dependent too. */
  private boolean passes(int dependent, int head) {
    Token token = parse.at(dependent);
    Token above = parse.at(head);
    return switch (token.relation()) {
      case "amod", "xcomp", "compound", "acl", "fixed", "flat" -> true;
      case "cop", "advmod", "case", "nmod:poss" -> cue.covers(head);
      case "ccomp" ->
          above.is(NEGATION_RAISER) || above.is(NEGATIVE_PREDICATE) || above.lemma().equals("say");
      case "obj", "nsubj", "nsubj:pass", "obl" ->
          cue.covers(head) || above.is(WITHDRAWAL) || (above.is(LIGHT) && isIndefinite(dependent));
      case "nmod" -> isIndefinite(head);
      case "acl:relcl" -> above.lower().matches("(no|any)(thing|body|one)|none");
      case "conj" -> parse.has(dependent, t -> t.relates("cc") && t.lower().matches("n?or"));
      default -> false;
    };
  }

  private boolean isIndefinite(int noun) {
    return parse.at(noun).is(NEGATOR)
        || parse.at(noun).is(EVERYBODY)
        || !parse.has(
            noun,
            t -> t.relates("nmod:poss") || (t.relates("det") && !INDEFINITES.contains(t.lower())));
  }
}
