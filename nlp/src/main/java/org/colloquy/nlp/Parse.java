package org.colloquy.nlp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.colloquy.text.Span;

/** A parsed sentence: its words and the tree of their dependencies. Words go by their index. */
record Parse(String sentence, List<Token> tokens) {

  Parse {
    tokens = List.copyOf(tokens);
  }

  Token at(int index) {
    return tokens.get(index);
  }

  int size() {
    return tokens.size();
  }

  /** The words that depend directly on this one, in order. */
  List<Integer> children(int head) {
    return IntStream.range(0, size()).filter(i -> at(i).head() == head).boxed().toList();
  }

  /** The first word that depends directly on this one and is such a word. */
  Optional<Integer> child(int head, Predicate<Token> test) {
    return children(head).stream().filter(i -> test.test(at(i))).findFirst();
  }

  /** The first word that depends directly on this one in one of these ways. */
  Optional<Integer> child(int head, String... relations) {
    return child(head, t -> t.relates(relations));
  }

  /** The subject of a verb: where two could be ("This I agree with") the one next before it. */
  Optional<Integer> subject(int verb) {
    List<Integer> subjects = children(verb).stream().filter(i -> at(i).isSubject()).toList();
    return subjects.stream()
        .filter(i -> i < verb)
        .reduce((one, next) -> next)
        .or(() -> subjects.stream().findFirst());
  }

  boolean has(int head, Predicate<Token> test) {
    return child(head, test).isPresent();
  }

  /** The word and those on which it depends, up to the root. */
  List<Integer> pathToRoot(int index) {
    List<Integer> path = new ArrayList<>();
    for (int i = index; i != Token.NO_HEAD && path.size() <= size(); i = at(i).head()) {
      path.add(i);
    }
    return path;
  }

  /** Whether such a word stands at this index; outside the sentence there is none. */
  boolean stands(int index, Predicate<Token> test) {
    return index >= 0 && index < size() && test.test(at(index));
  }

  /**
   * Whether there is a comma, a dash or a like mark among the words from {@code begin} to before
   * {@code end}.
   */
  boolean breaks(int begin, int end) {
    return IntStream.range(begin, end).anyMatch(i -> at(i).word().matches("[,;:–—!?….-]+"));
  }

  /** The words from the first to the last, as written. */
  String text(int first, int last) {
    return new Span(at(first).span().begin(), at(last).span().end()).of(sentence);
  }
}
