package org.colloquy.position;

import com.google.common.base.Suppliers;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageId;
import org.colloquy.person.Mentions;
import org.colloquy.quote.Author;

/** The messages of a thread in order of time, an answer never before what it answers. */
final class LedgerThread {
  private final List<LedgerMessage> messages;
  private final Map<MessageId, LedgerMessage> byId;
  private final Supplier<Mentions<Author>> people = Suppliers.memoize(this::mentions);

  private LedgerThread(List<LedgerMessage> messages, Map<MessageId, LedgerMessage> byId) {
    this.messages = List.copyOf(messages);
    this.byId = byId;
  }

  /** Messages in any order in which parents stand before their answers. */
  static LedgerThread of(List<PositionedMessage> thread) {
    Map<MessageId, Long> moments = new HashMap<>();
    List<PositionedMessage> ordered = new ArrayList<>(thread);
    for (PositionedMessage message : thread) {
      moments.putIfAbsent(message.message().message().id(), moment(message, moments));
    }
    ordered.sort(Comparator.comparing(m -> moments.get(m.message().message().id())));
    Map<MessageId, LedgerMessage> byId = new HashMap<>();
    List<LedgerMessage> messages = new ArrayList<>();
    for (PositionedMessage message : ordered) {
      Optional<LedgerMessage> parent =
          message.message().parent().flatMap(id -> Optional.ofNullable(byId.get(id)));
      LedgerMessage made = new LedgerMessage(messages.size(), message, parent);
      messages.add(made);
      byId.putIfAbsent(made.id(), made);
    }
    LedgerThread made = new LedgerThread(messages, byId);
    made.nameHolders();
    return made;
  }

  /** Its date, but never before its parent; without a date the parent's. For the order only. */
  private static long moment(PositionedMessage message, Map<MessageId, Long> moments) {
    long parent =
        message
            .message()
            .parent()
            .map(id -> moments.getOrDefault(id, Long.MIN_VALUE))
            .orElse(Long.MIN_VALUE);
    return message
        .message()
        .message()
        .date()
        .map(OffsetDateTime::toEpochSecond)
        .map(own -> Math.max(own, parent))
        .orElse(parent);
  }

  List<LedgerMessage> messages() {
    return messages;
  }

  Optional<LedgerMessage> find(MessageId id) {
    return Optional.ofNullable(byId.get(id));
  }

  private void nameHolders() {
    for (LedgerMessage message : messages) {
      for (Turn turn : message.turns()) {
        for (Statement statement : turn.statements()) {
          Author holder = statement.position.holder();
          if (isNameAlone(holder)) {
            statement.holder(somebody(holder.name()));
          }
        }
      }
    }
  }

  private static boolean isNameAlone(Author author) {
    return author.person().isEmpty()
        && author.mailbox().address().isEmpty()
        && author.name().indexOf(' ') < 0;
  }

  /** Whom a name means, else somebody known by it alone. */
  Author somebody(String name) {
    return named(name).orElseGet(() -> new Author(new Mailbox(name, ""), Optional.empty()));
  }

  /** Whom a name means among those who write here or hold a position. */
  Optional<Author> named(String name) {
    return people.get().find(name);
  }

  private Mentions<Author> mentions() {
    Map<String, Author> authors = new LinkedHashMap<>();
    for (LedgerMessage message : messages) {
      message.sender().ifPresent(author -> authors.putIfAbsent(key(author), author));
      for (Turn turn : message.turns()) {
        turn.statements().stream()
            .map(statement -> statement.position.holder())
            .filter(holder -> !isNameAlone(holder))
            .forEach(holder -> authors.putIfAbsent(key(holder), holder));
      }
    }
    return new Mentions<>(List.copyOf(authors.values()), Author::name, Author::isSameAs);
  }

  /** Equal for those who are the same. */
  static String key(Author author) {
    return author
        .person()
        .map(person -> "person " + person.id())
        .orElseGet(() -> author.mailbox().displayName() + '\n' + author.mailbox().addressKey());
  }
}
