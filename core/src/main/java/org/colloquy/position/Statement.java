package org.colloquy.position;

import java.util.ArrayList;
import java.util.List;
import org.colloquy.quote.Author;
import org.colloquy.text.Span;

/** A position on its way through the ledger. */
final class Statement {
  /**
   * What a statement is to an objection.
   *
   * @param event what it does to it; {@code RESTATED} for the words that raise it
   */
  record Effect(ObjectionCase objection, AnswerKind event, boolean raises) {}

  final Position position;
  final Turn turn;

  private Author holder;

  /** What it does, as far as it has been read. */
  final List<Effect> effects = new ArrayList<>();

  /** Whether it has been entered: nobody can answer what was not said yet. */
  boolean entered;

  Statement(Position position, Turn turn) {
    this.position = position;
    this.holder = position.holder();
    this.turn = turn;
  }

  /** Who holds it: where the position has a first name only, the one whom it means. */
  Author holder() {
    return holder;
  }

  void holder(Author meant) {
    holder = meant;
  }

  LedgerMessage message() {
    return turn.message();
  }

  Span span() {
    return position.evidence().span();
  }

  boolean isReported() {
    return position.mode() == Mode.REPORTED;
  }

  boolean isConditional() {
    return position.conditional() || position.mode() == Mode.CONDITIONAL;
  }
}
