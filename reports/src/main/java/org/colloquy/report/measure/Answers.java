package org.colloquy.report.measure;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.MessageId;
import org.colloquy.person.Person;
import org.colloquy.quote.Author;

/**
 * The earliest answer to each message of a thread: a message by another person below it, or, where
 * it begins the thread, anywhere. One pass from the leaves up; programs do not answer.
 */
final class Answers {

  /** The two earliest messages below another by different people: one of them is no self-reply. */
  private static final class Earliest {
    private Optional<Sent> first = Optional.empty();
    private Optional<Sent> second = Optional.empty();

    void offer(Sent sent) {
      if (first.filter(f -> f.by().equals(sent.by())).isPresent()) {
        first = first.map(f -> f.date().isAfter(sent.date()) ? sent : f);
      } else if (first.filter(f -> !f.date().isAfter(sent.date())).isEmpty()) {
        second = first;
        first = Optional.of(sent);
      } else if (second.filter(s -> !s.date().isAfter(sent.date())).isEmpty()) {
        second = Optional.of(sent);
      }
    }

    void offerAll(Earliest other) {
      other.first.ifPresent(this::offer);
      other.second.ifPresent(this::offer);
    }

    Optional<Instant> by(String writer) {
      return first.filter(f -> !f.by().equals(writer)).or(() -> second).map(Sent::date);
    }
  }

  private record Sent(String by, Instant date) {}

  private final MessageId root;
  private final Map<MessageId, MessageAnalysis> messages;
  private final Map<MessageId, Earliest> below = new HashMap<>();

  /**
   * Reads a thread.
   *
   * @param messages its messages by id
   */
  Answers(ThreadAnalysis thread, Map<MessageId, MessageAnalysis> messages) {
    this.root = thread.thread().root();
    this.messages = messages;
    List<MessageAnalysis> all = thread.messages();
    for (int i = all.size() - 1; i >= 0; i--) {
      enter(all.get(i));
    }
  }

  /** Whether a message begins the thread. */
  boolean isRoot(MessageAnalysis message) {
    return message.message().id().equals(root) && message.attributed().parent().isEmpty();
  }

  /** When somebody else first answered what this person wrote. */
  Optional<Instant> first(MessageAnalysis message, String writer) {
    return Optional.ofNullable(below.get(message.message().id()))
        .flatMap(earliest -> earliest.by(writer));
  }

  private void enter(MessageAnalysis message) {
    MessageId id = message.message().id();
    if (id.equals(root)) {
      return;
    }
    // What answers nobody knows which message answers the thread.
    MessageId parent = message.attributed().parent().filter(messages::containsKey).orElse(root);
    Earliest above = below.computeIfAbsent(parent, key -> new Earliest());
    Optional<Person> sender = message.attributed().sender().flatMap(Author::person);
    Optional<Instant> date = message.sent();
    if (sender.filter(person -> !person.bot()).isPresent() && date.isPresent()) {
      above.offer(new Sent(sender.get().id(), date.get()));
    }
    Optional.ofNullable(below.get(id)).ifPresent(above::offerAll);
  }
}
