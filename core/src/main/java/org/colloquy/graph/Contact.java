package org.colloquy.graph;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.colloquy.message.MessageId;

/**
 * One message in which one person is tied to another: a contact, as the study of temporal networks
 * calls it (Holme and Saramäki, "Temporal networks", Physics Reports 519, 2012).
 *
 * @param message the message that shows the tie
 * @param date when it was sent; empty when its Date field is missing or impossible
 * @param weight how much of the weight of the edge it makes; above 0
 */
public record Contact(MessageId message, Optional<Instant> date, double weight) {

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException when the weight is not above 0
   */
  public Contact {
    requireNonNull(message, "message must not be null");
    requireNonNull(date, "date must not be null");
    if (!(weight > 0)) {
      throw new IllegalArgumentException("weight " + weight + " must be > 0");
    }
  }

  /** The same contact with more weight. */
  Contact plus(Contact more) {
    return new Contact(message, date.or(more::date), weight + more.weight);
  }
}
