package org.colloquy.nlp;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.colloquy.text.Span;

/**
 * A cue in its sentence.
 *
 * @param parse the sentence
 * @param first index of its first word
 * @param last index of its last word
 * @param path its head, and the words on which that depends up to the root
 */
record Cue(Parse parse, int first, int last, List<Integer> path) {

  Cue {
    path = List.copyOf(path);
  }

  /** The words of a span, or nothing where it covers none. */
  static Optional<Cue> of(Parse parse, Span span) {
    List<Integer> covered =
        IntStream.range(0, parse.size())
            .filter(i -> parse.at(i).span().overlaps(span))
            .boxed()
            .toList();
    // Of a cue that is no phrase ("nothing wrong with") the word nearest to the root leads.
    return covered.stream()
        .filter(i -> !parse.at(i).isPunctuation())
        .map(parse::pathToRoot)
        .min(Comparator.comparingInt(List::size))
        .map(path -> fromPredicate(parse, path))
        .map(p -> new Cue(parse, covered.get(0), covered.get(covered.size() - 1), p));
  }

  /** The root of a sentence. */
  static Cue ofMainClause(Parse parse) {
    int root =
        IntStream.range(0, parse.size())
            .filter(i -> parse.at(i).head() == Token.NO_HEAD)
            .findFirst()
            .orElse(0);
    return new Cue(parse, root, root, parse.pathToRoot(root));
  }

  /** A cue that ends before its verb ("I would rather") is led by that verb. */
  private static List<Integer> fromPredicate(Parse parse, List<Integer> path) {
    boolean leftOpen =
        path.size() > 1
            && path.get(0) < path.get(1)
            && !parse.at(path.get(0)).isNoun()
            && parse.at(path.get(0)).relates("nsubj", "aux", "expl", "cop", "mark");
    return leftOpen ? path.subList(1, path.size()) : path;
  }

  int head() {
    return path.get(0);
  }

  Token headToken() {
    return parse.at(head());
  }

  /** The word that tells what is said of the subject: in "seems happy", "happy". */
  int predicate() {
    return parse
        .child(head(), t -> t.relates("xcomp"))
        .filter(i -> covers(i) && headToken().lemma().matches("seem|look|sound|appear|feel|be"))
        .orElse(head());
  }

  Token predicateToken() {
    return parse.at(predicate());
  }

  /** Whether the word at this index belongs to the cue itself. */
  boolean covers(int index) {
    return index >= first && index <= last;
  }

  /** Whether a word outside the cue depends directly on this one and is such a word. */
  boolean hasOutside(int head, Predicate<Token> test) {
    return outside(head, test).isPresent();
  }

  /** "Agreed, …": the cue is an answer that heads its sentence and stands for itself. */
  boolean isAnswer() {
    return last + 1 < parse.size()
        && parse.at(last + 1).word().matches("[,;:.!(…–—-].*")
        && IntStream.range(0, first).allMatch(i -> parse.at(i).tag().matches("UH|CC|[,.:]"));
  }

  /** Whether the cue is quoted within its sentence. */
  boolean isQuoted() {
    return IntStream.range(0, first).filter(i -> isQuoteMark(i)).count() % 2 == 1
        && IntStream.range(last + 1, parse.size()).anyMatch(this::isQuoteMark);
  }

  private boolean isQuoteMark(int index) {
    return parse.at(index).word().matches("\"|“|”|``|''");
  }

  /** The first word outside the cue that depends directly on this one and is such a word. */
  Optional<Integer> outside(int head, Predicate<Token> test) {
    return parse.children(head).stream()
        .filter(i -> !covers(i) && test.test(parse.at(i)))
        .findFirst();
  }

  /**
   * The word that carries the clause of the cue: "looks" in "it looks good", "have" in "I have
   * objections".
   */
  int clause() {
    for (int i : path) {
      if (!isInsideClause(parse.at(i)) || parse.subject(i).isPresent()) {
        return i;
      }
    }
    return head();
  }

  private static boolean isInsideClause(Token token) {
    return !token.relates(
        "root", "ccomp", "advcl", "acl", "acl:relcl", "parataxis", "conj", "csubj", "csubj:pass");
  }
}
