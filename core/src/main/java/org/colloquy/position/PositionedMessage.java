package org.colloquy.position;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.colloquy.quote.AttributedMessage;

/**
 * A message and the positions found in it: what the ledger reads.
 *
 * @param message the mail, its zones with their writers, and its parent
 * @param positions who agrees, objects or defers in it, in order of their evidence
 */
public record PositionedMessage(AttributedMessage message, List<Position> positions) {

  /** Checks that no part is null, and copies collections. */
  public PositionedMessage {
    requireNonNull(message, "message must not be null");
    positions = List.copyOf(positions);
  }
}
