package org.colloquy.report.table;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.colloquy.position.Deference;

/**
 * When a judgement was left to somebody, and when they wrote next: what remains of a deference when
 * its words are let go.
 *
 * @param isSomebody whether it is left to a person who is known and is not the one who leaves it
 * @param asked the Date field of the message in which the words stand
 * @param isReplied whether there is a later message of theirs in the thread
 * @param reply the Date field of it
 */
public record DeferenceWait(
    boolean isSomebody, Optional<Instant> asked, boolean isReplied, Optional<Instant> reply) {

  /** Checks that no part is null. */
  public DeferenceWait {
    requireNonNull(asked, "asked must not be null");
    requireNonNull(reply, "reply must not be null");
  }

  /**
   * {@return the times of a deference}
   *
   * @param deference one of the ledger
   */
  public static DeferenceWait of(Deference deference) {
    return new DeferenceWait(
        deference.to().person().isPresent() && !deference.to().isSameAs(deference.holder()),
        deference.date().map(OffsetDateTime::toInstant),
        deference.reply().isPresent(),
        deference.reply().flatMap(Deference.FollowUp::date).map(OffsetDateTime::toInstant));
  }

  /**
   * {@return what became of it}
   *
   * @param end the last moment that the archive covers
   * @param window how long they have time to answer
   */
  public DeferenceOutcome outcome(Optional<Instant> end, Duration window) {
    if (asked.isEmpty() || !isSomebody) {
      return DeferenceOutcome.UNKNOWN;
    }
    Instant limit = asked.get().plus(window);
    if (!isReplied) {
      return end.filter(limit::isBefore).isPresent()
          ? DeferenceOutcome.UNANSWERED
          : DeferenceOutcome.CENSORED;
    }
    return reply
        .map(date -> date.isAfter(limit) ? DeferenceOutcome.LATE : DeferenceOutcome.ANSWERED)
        .orElse(DeferenceOutcome.UNKNOWN);
  }
}
