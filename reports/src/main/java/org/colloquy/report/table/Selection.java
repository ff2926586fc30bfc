package org.colloquy.report.table;

import org.colloquy.MessageAnalysis;
import org.colloquy.position.Position;

/** Which rows of a thread the tables take. */
public interface Selection {
  /** Everything. */
  Selection ALL = new Selection() {};

  /** {@return whether the thread is taken, with its people, edges, objections and deferences} */
  default boolean takesThread() {
    return true;
  }

  /**
   * {@return whether a message of it is taken, with its zones and quotes}
   *
   * @param message an analysed message
   */
  default boolean takes(MessageAnalysis message) {
    return true;
  }

  /**
   * {@return whether a position in a message of it is taken}
   *
   * @param position a position of the message
   * @param message an analysed message
   */
  default boolean takes(Position position, MessageAnalysis message) {
    return true;
  }
}
