package org.colloquy.position;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.quote.Author;

/** Follows up to whom judgement is left in a thread. */
final class Deferences {
  /** Positions of a reply that are looked at for one of its sender's own. */
  private static final int MOST_READ = 64;

  private final LedgerThread thread;

  /** The messages of each sender, in order of time. */
  private final Map<String, List<LedgerMessage>> bySender = new HashMap<>();

  Deferences(LedgerThread thread) {
    this.thread = thread;
    for (LedgerMessage message : thread.messages()) {
      message
          .sender()
          .ifPresent(
              sender ->
                  bySender
                      .computeIfAbsent(LedgerThread.key(sender), s -> new ArrayList<>())
                      .add(message));
    }
  }

  List<Deference> all() {
    List<Deference> all = new ArrayList<>();
    for (LedgerMessage message : thread.messages()) {
      for (Turn turn : message.turns()) {
        for (Statement statement : turn.statements()) {
          statement.position.deferTo().ifPresent(to -> all.add(deference(statement, to)));
        }
      }
    }
    return all;
  }

  private Deference deference(Statement statement, Author to) {
    return new Deference(
        statement.position,
        statement.message().date().filter(date -> statement.turn.depth() == 0),
        to.isSameAs(statement.position.holder())
            ? Optional.empty()
            : next(statement.message(), to).map(reply -> followUp(reply, to)));
  }

  /** The first message of somebody behind another message, in order of time. */
  private Optional<LedgerMessage> next(LedgerMessage message, Author sender) {
    List<LedgerMessage> sent = bySender.getOrDefault(LedgerThread.key(sender), List.of());
    int low = 0;
    int high = sent.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sent.get(middle).place() <= message.place()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < sent.size() ? Optional.of(sent.get(low)) : Optional.empty();
  }

  private static Deference.FollowUp followUp(LedgerMessage reply, Author by) {
    Optional<OffsetDateTime> date = reply.date();
    Optional<Stance> stance =
        reply.own().stream()
            .limit(MOST_READ)
            .filter(statement -> statement.holder().isSameAs(by))
            .map(statement -> statement.position.stance())
            .findFirst();
    return new Deference.FollowUp(reply.id(), date, stance);
  }
}
