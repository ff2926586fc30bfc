package org.colloquy.archive;

import org.colloquy.message.Message;

/** Takes the messages of an archive one after the other, in the order of the inputs. */
@FunctionalInterface
public interface MessageSink {

  /** Takes the next message, read whole. */
  void message(Message message);

  /** Takes note of a message that is left out. */
  default void rejected(Rejection rejection) {}
}
