package org.colloquy.archive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageId;

/** Keeps one instance of equal ids, mailboxes and subjects: most of an archive repeats itself. */
final class Shared {

  private final Map<MessageId, MessageId> ids = new HashMap<>();
  private final Map<Mailbox, Mailbox> mailboxes = new HashMap<>();
  private final Map<String, String> subjects = new HashMap<>();

  Envelope share(Envelope envelope) {
    return new Envelope(
        own(envelope.id()),
        envelope.source(),
        one(mailboxes, envelope.from()),
        envelope.originalFrom().map(m -> one(mailboxes, m)),
        envelope.date(),
        one(subjects, envelope.subject()),
        ids(envelope.inReplyTo()),
        ids(envelope.references()));
  }

  /** An id may be equal and yet spelled otherwise: a message keeps its own spelling. */
  private MessageId own(MessageId id) {
    MessageId first = id(id);
    return first.value().equals(id.value()) ? first : id;
  }

  MessageId id(MessageId id) {
    return one(ids, id);
  }

  private List<MessageId> ids(List<MessageId> all) {
    return all.stream().map(this::id).toList();
  }

  private static <T> T one(Map<T, T> seen, T value) {
    T first = seen.putIfAbsent(value, value);
    return first == null ? value : first;
  }

  void clear() {
    ids.clear();
    mailboxes.clear();
    subjects.clear();
  }
}
