package org.colloquy.report.table;

import org.colloquy.MessageAnalysis;
import org.colloquy.position.Position;

/** Which rows of a thread the tables take. */
public interface Selection {
  /** Everything. */
  Selection ALL = new Selection() {};

  /** Whether the thread is taken, with its people, edges, objections and deferences. */
  default boolean takesThread() {
    return true;
  }

  /** Whether a message of it is taken, with its zones and quotes. */
  default boolean takes(MessageAnalysis message) {
    return true;
  }

  /** Whether a position in a message of it is taken. */
  default boolean takes(Position position, MessageAnalysis message) {
    return true;
  }
}
