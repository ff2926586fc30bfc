package org.colloquy.position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;

/** What one person wrote in one go: zones of one depth and one writer, between others. */
final class Turn {
  private final LedgerMessage message;
  private final int first;
  private final int end;
  private final Optional<Answered> answered;
  private final List<Statement> statements = new ArrayList<>();

  /** The zones that a turn answers: from the first one to the one behind the last. */
  record Answered(int first, int end, boolean isBelow) {}

  private Turn(LedgerMessage message, int first, int end) {
    this.message = message;
    this.first = first;
    this.end = end;
    this.answered = answered(message, first, end);
  }

  /** The turns of a message; each position stands in the one that holds its first character. */
  static List<Turn> all(LedgerMessage message, List<Position> positions) {
    List<Position> ordered = new ArrayList<>(positions);
    ordered.sort(Comparator.comparing(p -> p.evidence().span()));
    List<Turn> turns = new ArrayList<>();
    int next = 0;
    for (int first = 0; first < message.mail().zones().size(); ) {
      int end = endOfRun(message, first);
      Turn turn = new Turn(message, first, end);
      int limit = message.zone(end - 1).zone().span().end();
      while (next < ordered.size() && ordered.get(next).evidence().span().begin() < limit) {
        turn.add(ordered.get(next++));
      }
      turns.add(turn);
      first = end;
    }
    return turns;
  }

  private void add(Position position) {
    boolean speaksHere = position.evidence().message().equals(message.id());
    if (speaksHere && !isOfBot(position)) {
      statements.add(new Statement(position, this));
    }
  }

  private boolean isOfBot(Position position) {
    return writer().filter(Author::isBot).isPresent() || position.holder().isBot();
  }

  private static int endOfRun(LedgerMessage message, int first) {
    int end = first + 1;
    while (end < message.mail().zones().size()
        && isSameRun(message.zone(end - 1), message.zone(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSameRun(AttributedZone one, AttributedZone next) {
    if (one.zone().depth() != next.zone().depth()) {
      return false;
    }
    return one.zone().depth() == 0 || isSame(one.authorship().author(), next.authorship().author());
  }

  /** Whether two writers are one, or both are not known. */
  static boolean isSame(Optional<Author> one, Optional<Author> other) {
    return one.isPresent() ? other.filter(one.get()::isSameAs).isPresent() : other.isEmpty();
  }

  LedgerMessage message() {
    return message;
  }

  /** Index of its first zone. */
  int first() {
    return first;
  }

  /** Index behind its last zone. */
  int end() {
    return end;
  }

  /** The quoted zones right above it; for the head of a message those below. */
  Optional<Answered> answered() {
    return answered;
  }

  /** The positions that stand in it, in order. */
  List<Statement> statements() {
    return statements;
  }

  int depth() {
    return message.zone(first).zone().depth();
  }

  /** Who wrote it. */
  Optional<Author> writer() {
    return depth() == 0 && message.sender().isPresent()
        ? message.sender()
        : message.zone(first).authorship().author();
  }

  private static Optional<Answered> answered(LedgerMessage message, int first, int end) {
    int depth = message.zone(first).zone().depth();
    for (int i = first - 1; i >= 0 && message.zone(i).zone().depth() > depth; i--) {
      if (message.speaks(i)) {
        return Optional.of(new Answered(beginOfRun(message, i), i + 1, false));
      }
    }
    for (int i = end; i < message.mail().zones().size(); i++) {
      int deep = message.zone(i).zone().depth();
      if (deep <= depth) {
        break;
      }
      if (deep == depth + 1 && message.speaks(i)) {
        return Optional.of(new Answered(i, endOfRun(message, i), true));
      }
    }
    return Optional.empty();
  }

  private static int beginOfRun(LedgerMessage message, int last) {
    int at = last;
    while (at > 0 && isSameRun(message.zone(at - 1), message.zone(at))) {
      at--;
    }
    return at;
  }
}
