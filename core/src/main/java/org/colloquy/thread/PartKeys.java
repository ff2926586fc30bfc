package org.colloquy.thread;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.colloquy.message.Envelope;
import org.colloquy.message.MessageId;

/**
 * What decides which messages of an archive belong in one {@link ArchivePart}. Messages are in one
 * part when a chain of these joins them:
 *
 * <ul>
 *   <li>one names the id of the other, or both name one id ({@link #named});
 *   <li>both have one base subject ({@link #subject}), no two messages that follow one another
 *       under it lie more than {@link #SUBJECT_REST} apart, and one of them names no id;
 *   <li>both are patches of one series ({@link #series}), in the same way with {@link
 *       #SERIES_REST};
 *   <li>one that names no id quotes words of the other (see {@link PartWords}).
 * </ul>
 *
 * Messages without a date are joined by ids alone.
 *
 * @param named the ids that the message names, its own left out
 * @param sent when it was sent, in seconds since 1970
 * @param subject the base subject; empty where there is none
 * @param reply whether the subject bears a mark of replying
 * @param series the sender and the series of a patch "[PATCH 3/7]"
 */
public record PartKeys(
    List<MessageId> named,
    OptionalLong sent,
    Optional<String> subject,
    boolean reply,
    Optional<String> series) {

  /** Seconds after which a subject is a new one. */
  public static final long SUBJECT_REST = Topic.WINDOW;

  /** Seconds after which a series is a new one. */
  public static final long SERIES_REST = SeriesLinks.WINDOW;

  public PartKeys {
    named = List.copyOf(named);
    requireNonNull(sent, "sent must not be null");
    requireNonNull(subject, "subject must not be null");
    requireNonNull(series, "series must not be null");
  }

  /**
   * The keys of a message.
   *
   * @param addresses tells of an id that no message of the archive bears whether it is the address
   *     of a sender
   */
  public static PartKeys of(Envelope envelope, Predicate<MessageId> addresses) {
    List<MessageId> named = new ArrayList<>();
    add(envelope.references(), envelope, addresses, named);
    add(envelope.inReplyTo(), envelope, addresses, named);
    BaseSubject base = BaseSubject.of(envelope.subject());
    Optional<String> series =
        Subjects.mayBePatch(base)
            ? PatchNumber.of(base).map(patch -> SeriesLinks.key(envelope, patch))
            : Optional.empty();
    Optional<String> subject = base.text().isEmpty() ? Optional.empty() : Optional.of(base.key());
    return new PartKeys(named, seconds(envelope), subject, base.reply(), series);
  }

  /** Whether the message names no id. */
  public boolean isSilent() {
    return named.isEmpty();
  }

  private static OptionalLong seconds(Envelope envelope) {
    Optional<OffsetDateTime> date = envelope.date();
    return date.isPresent() ? OptionalLong.of(date.get().toEpochSecond()) : OptionalLong.empty();
  }

  private static void add(
      List<MessageId> ids, Envelope self, Predicate<MessageId> addresses, List<MessageId> named) {
    for (int i = 0; i < ids.size(); i = ReferenceLinks.next(i, ids.size())) {
      MessageId id = ids.get(i);
      if (!id.equals(self.id()) && !addresses.test(id)) {
        named.add(id);
      }
    }
  }
}
