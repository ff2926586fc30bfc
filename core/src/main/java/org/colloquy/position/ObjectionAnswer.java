package org.colloquy.position;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.colloquy.quote.Author;

/**
 * An event in the life of an objection.
 *
 * @param kind what happened
 * @param by who did it: the holder of the stance, who need not have written the words
 * @param date the Date field of the message, where it has one; empty for words known from a quote
 * @param evidence the words that show it
 * @param link how it is known that they concern this objection
 */
public record ObjectionAnswer(
    AnswerKind kind, Author by, Optional<OffsetDateTime> date, Evidence evidence, AnswerLink link) {

  /** Checks that no part is null. */
  public ObjectionAnswer {
    requireNonNull(kind, "kind must not be null");
    requireNonNull(by, "by must not be null");
    requireNonNull(date, "date must not be null");
    requireNonNull(evidence, "evidence must not be null");
    requireNonNull(link, "link must not be null");
  }
}
