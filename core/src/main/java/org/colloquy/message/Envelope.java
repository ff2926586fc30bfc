package org.colloquy.message;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What the first pass keeps of a message, enough to thread it and to find it again (compare the
 * envelope of RFC 9051, section 2.3.5).
 *
 * @param id the Message-ID, else the hash of the raw message
 * @param source where its bytes stand
 * @param from the From mailbox as it stands, {@link Mailbox#NONE} without one
 * @param originalFrom the writer's own mailbox, where a list put its own into From ("Ada Ash via
 *     Dev"): of X-Original-From or Reply-To
 * @param date the Date field with its own zone; empty when missing or impossible
 * @param subject the decoded Subject, unfolded, "" without one
 * @param inReplyTo the ids of In-Reply-To, in order
 * @param references the ids of References, oldest first
 */
public record Envelope(
    MessageId id,
    SourceLocation source,
    Mailbox from,
    Optional<Mailbox> originalFrom,
    Optional<OffsetDateTime> date,
    String subject,
    List<MessageId> inReplyTo,
    List<MessageId> references) {

  /** Checks that no part is null, and copies collections. */
  public Envelope {
    requireNonNull(id, "id must not be null");
    requireNonNull(source, "source must not be null");
    requireNonNull(from, "from must not be null");
    requireNonNull(originalFrom, "originalFrom must not be null");
    requireNonNull(date, "date must not be null");
    requireNonNull(subject, "subject must not be null");
    inReplyTo = List.copyOf(inReplyTo);
    references = List.copyOf(references);
  }

  /**
   * An envelope whose From is the writer's own.
   *
   * @param id its Message-ID, or a hash where it has none
   * @param source where its bytes stand
   * @param from who sent it
   * @param date the Date field, with its zone
   * @param subject decoded and unfolded
   * @param inReplyTo ids of In-Reply-To, in order
   * @param references ids of References, oldest first
   */
  public Envelope(
      MessageId id,
      SourceLocation source,
      Mailbox from,
      Optional<OffsetDateTime> date,
      String subject,
      List<MessageId> inReplyTo,
      List<MessageId> references) {
    this(id, source, from, Optional.empty(), date, subject, inReplyTo, references);
  }

  /**
   * {@return the same message under another id, for one whose own id is taken}
   *
   * @param other the id under which the archive knows it
   */
  public Envelope withId(MessageId other) {
    return new Envelope(other, source, from, originalFrom, date, subject, inReplyTo, references);
  }
}
