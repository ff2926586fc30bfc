package org.colloquy.nlp;

import static org.colloquy.nlp.WordClass.NEGATION_RAISER;
import static org.colloquy.nlp.WordClass.SPEECH;
import static org.colloquy.nlp.WordClass.SURETY;
import static org.colloquy.nlp.WordClass.UNSETTLED;

import java.util.ArrayList;
import java.util.List;

/**
 * Brings trees that the parser draws in several ways into one shape. "I think we should merge"
 * comes as a complement of "think" or as "merge" with "I think" set beside it, "I am not sure this
 * is right" with its complement set beside "sure", "Otto, who objected" with an unnamed relation.
 */
final class TreeRepair {

  private final List<Token> tokens;

  private TreeRepair(List<Token> tokens) {
    this.tokens = new ArrayList<>(tokens);
  }

  static List<Token> apply(List<Token> tokens) {
    TreeRepair repair = new TreeRepair(tokens);
    for (int i = 0; i < tokens.size(); i++) {
      repair.at(i);
    }
    return repair.tokens;
  }

  private void at(int index) {
    Token token = tokens.get(index);
    if (token.relates("parataxis") && adjoins(index, token.head())) {
      if (index > token.head() && takesComplement(tokens.get(token.head()))) {
        set(index, token.head(), "ccomp");
      } else if (index < token.head() && takesComplement(token) && hasSubject(index)) {
        swap(index, token.head());
      }
    } else if (token.relates("dep") && hasRelativeSubject(index)) {
      set(index, token.head(), "acl:relcl");
    }
  }

  private static boolean takesComplement(Token token) {
    return token.is(SPEECH) || token.is(NEGATION_RAISER) || token.is(SURETY) || token.is(UNSETTLED);
  }

  /** Whether no mark parts the two. */
  private boolean adjoins(int one, int other) {
    return tokens.subList(Math.min(one, other), Math.max(one, other)).stream()
        .noneMatch(t -> t.isPunctuation() || t.relates("cc"));
  }

  private boolean hasSubject(int index) {
    return tokens.stream().anyMatch(t -> t.head() == index && t.isSubject());
  }

  private boolean hasRelativeSubject(int index) {
    return tokens.get(tokens.get(index).head()).isNoun()
        && tokens.stream()
            .anyMatch(t -> t.head() == index && t.isSubject() && t.tag().equals("WP"));
  }

  /** Makes what was set beside a clause its governor. */
  private void swap(int beside, int clause) {
    Token main = tokens.get(clause);
    set(beside, main.head(), main.relation());
    set(clause, beside, "ccomp");
  }

  private void set(int index, int head, String relation) {
    Token t = tokens.get(index);
    tokens.set(index, new Token(t.word(), t.lemma(), t.tag(), t.span(), head, relation));
  }
}
