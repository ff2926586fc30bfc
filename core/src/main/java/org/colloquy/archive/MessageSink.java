package org.colloquy.archive;

import org.colloquy.message.Message;

/** Takes the messages of an archive one after the other, in the order of the inputs. */
@FunctionalInterface
public interface MessageSink {

  /**
   * Takes the next message, read whole.
   *
   * @param message the message, which the caller does not keep
   */
  void message(Message message);

  /**
   * Takes note of a message that is left out.
   *
   * @param rejection where it stands and why it is left out
   */
  default void rejected(Rejection rejection) {}
}
