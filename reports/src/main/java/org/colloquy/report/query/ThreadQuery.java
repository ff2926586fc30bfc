package org.colloquy.report.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.position.Position;
import org.colloquy.quote.Author;

/** A query within one thread, whose messages tell whom each of them answers. Not thread-safe. */
public final class ThreadQuery {
  private final Query query;
  private final Context context;
  private final ThreadAnalysis thread;
  private final Map<MessageId, Author> senders = new HashMap<>();

  ThreadQuery(Query query, Context context, ThreadAnalysis thread) {
    this.query = query;
    this.context = context;
    this.thread = thread;
    for (MessageAnalysis message : thread.messages()) {
      message
          .attributed()
          .sender()
          .ifPresent(sender -> senders.putIfAbsent(message.message().id(), sender));
    }
  }

  /** {@return whether one message of the thread matches} */
  public boolean matches() {
    List<Facts> whole = new ArrayList<>();
    thread.messages().forEach(message -> whole.addAll(facts(message).all()));
    return query.matches(whole);
  }

  /**
   * {@return whether a message of the thread matches}
   *
   * @param message a message of the thread
   */
  public boolean matches(MessageAnalysis message) {
    return query.matches(facts(message).all());
  }

  /**
   * {@return whether a position in a message of the thread matches}
   *
   * @param position a position of the message
   * @param message a message of the thread
   */
  public boolean matches(Position position, MessageAnalysis message) {
    return query.matches(List.of(new PositionFacts(facts(message), position)));
  }

  /**
   * {@return the positions of a message of the thread that match, in their order}
   *
   * @param message a message of the thread
   */
  public List<Position> positions(MessageAnalysis message) {
    MessageFacts facts = facts(message);
    return message.positions().stream()
        .filter(position -> query.matches(List.of(new PositionFacts(facts, position))))
        .toList();
  }

  private MessageFacts facts(MessageAnalysis message) {
    Optional<Author> answered =
        message.attributed().parent().flatMap(id -> Optional.ofNullable(senders.get(id)));
    return new MessageFacts(message, answered, context);
  }
}
