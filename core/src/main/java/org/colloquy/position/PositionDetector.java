package org.colloquy.position;

import java.util.List;
import org.colloquy.quote.AttributedMessage;

/**
 * Finds the positions of a message. Implementations are immutable and safe to use from many
 * threads; pass one of your own to the builder of {@code Colloquy}.
 *
 * <p>Text at depth 0 is read always; quoted text only where its origin is unknown, since elsewhere
 * the position stands in the origin itself and would count twice.
 */
@FunctionalInterface
public interface PositionDetector {

  /**
   * {@return the positions of a message in order of their evidence; an empty list when there are
   * none}
   *
   * @param message a message whose zones have their writers
   */
  List<Position> detect(AttributedMessage message);
}
