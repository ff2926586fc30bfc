package org.colloquy.nlp;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Supplier;
import org.colloquy.position.Structure;
import org.colloquy.text.Span;

/**
 * Reads the structure of a sentence from its dependency parse. Words inside the cue are the cue's
 * own and are not judged again: "no" counts as a negation of the cue "objections", not of the cue
 * "no objections". What cannot be parsed is read by another structure.
 */
final class ParsedStructure implements Structure {

  private final Supplier<SentenceParser> parser;
  private final Structure fallback;
  private final ThreadLocal<Memo> memo =
      ThreadLocal.withInitial(() -> new Memo("", Optional.empty()));

  /** A sentence read last: a sentence with several cues is parsed once. */
  private record Memo(String sentence, Optional<Parse> parse) {}

  ParsedStructure(Supplier<SentenceParser> parser, Structure fallback) {
    this.parser = requireNonNull(parser, "parser must not be null");
    this.fallback = requireNonNull(fallback, "fallback must not be null");
  }

  @Override
  public Reading read(String sentence, Span cue) {
    return parse(sentence)
        .flatMap(p -> Cue.of(p, cue))
        .map(ParsedStructure::read)
        .orElseGet(() -> fallback.read(sentence, cue));
  }

  /** Without a cue the word that carries the main clause stands for one. */
  @Override
  public Reading read(String sentence) {
    return parse(sentence)
        .map(Cue::ofMainClause)
        .map(ParsedStructure::read)
        .orElseGet(() -> fallback.read(sentence));
  }

  private Optional<Parse> parse(String sentence) {
    Memo last = memo.get();
    if (!last.sentence().equals(sentence)) {
      last = new Memo(sentence, parser.get().parse(sentence));
      memo.set(last);
    }
    return last.parse();
  }

  private static Reading read(Cue cue) {
    if (cue.isAnswer()) {
      return new Reading(false, Condition.follows(cue), false, Optional.empty(), true);
    }
    Subject holder = Holder.of(cue);
    boolean asserted = !holder.isUnnamed() && Assertion.holds(cue);
    return new Reading(
        Negation.governs(cue),
        Condition.governs(cue),
        Question.asks(cue),
        asserted ? holder.name() : Optional.empty(),
        asserted);
  }
}
