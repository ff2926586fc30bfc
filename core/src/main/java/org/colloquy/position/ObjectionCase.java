package org.colloquy.position;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.quote.Author;

/** An objection on its way through the thread. */
final class ObjectionCase {
  private final Statement raising;
  private final Strand strand;
  private final List<ObjectionAnswer> answers = new ArrayList<>();
  private ObjectionState state = ObjectionState.OPEN;
  private boolean told;
  private Optional<ObjectionAnswer> settling = Optional.empty();

  ObjectionCase(Statement raising, Strand strand) {
    this.raising = raising;
    this.strand = strand;
    raising.effects.add(new Statement.Effect(this, AnswerKind.RESTATED, true));
  }

  /** Whether its holder has told it in the thread, where it was reported before. */
  boolean isTold() {
    return told;
  }

  void tell() {
    told = true;
  }

  Author holder() {
    return raising.holder();
  }

  boolean isHeldBy(Author author) {
    return holder().isSameAs(author);
  }

  LedgerMessage message() {
    return raising.message();
  }

  String matter() {
    return raising.message().matter();
  }

  Statement raising() {
    return raising;
  }

  /** The matter of which it is a part. */
  Strand strand() {
    return strand;
  }

  ObjectionState state() {
    return state;
  }

  /**
   * Whose words are objected to: else who is answered, else who posted what is discussed. Of an
   * objection that is known from a quote only the first of these can be known.
   */
  Optional<Author> against() {
    boolean own = raising.turn.depth() == 0;
    return raising
        .position
        .target()
        .author()
        .or(() -> message().parent().filter(p -> own).flatMap(LedgerMessage::sender))
        .or(() -> message().owner().filter(o -> own))
        .filter(other -> !isHeldBy(other));
  }

  /** Whether somebody is on the other side, and so can concede. */
  boolean isAgainst(Author author) {
    return against().filter(author::isSameAs).isPresent();
  }

  /**
   * Enters an event. The same kind by the same person in one message counts once, and nobody but
   * the other side takes both sides in one message: what they object to then is something else.
   */
  boolean enter(ObjectionAnswer answer) {
    // the same words may be found twice only by what was entered last
    for (int i = answers.size() - 1; i >= Math.max(0, answers.size() - 4); i--) {
      if (isSameEvent(answers.get(i), answer)) {
        return false;
      }
    }
    answers.add(answer);
    state = state.after(answer.kind());
    if (settling.isEmpty() && state.isSettled()) {
      settling = Optional.of(answer);
    }
    return true;
  }

  private static boolean isSameEvent(ObjectionAnswer one, ObjectionAnswer other) {
    return isSameKind(one.kind(), other.kind())
        && one.by().isSameAs(other.by())
        && one.evidence().message().equals(other.evidence().message());
  }

  private static boolean isSameKind(AnswerKind one, AnswerKind other) {
    boolean bothSides =
        (one == AnswerKind.SUPPORTED && other == AnswerKind.DISPUTED)
            || (one == AnswerKind.DISPUTED && other == AnswerKind.SUPPORTED);
    return one == other || bothSides;
  }

  Objection objection() {
    Position position = raising.position;
    boolean ownMessage = raising.turn.depth() == 0 && !raising.isReported();
    Optional<OffsetDateTime> told = message().date();
    return new Objection(
        holder(),
        position.target().author(),
        position,
        raising.turn.writer(),
        ownMessage ? told : Optional.empty(),
        told,
        answers,
        state,
        settling.flatMap(ObjectionAnswer::date));
  }
}
