package org.colloquy.archive;

import org.colloquy.message.Envelope;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;

/**
 * Changes what an archive gives, such as names into pseudonyms. Each method is a function: equal
 * for equal arguments, and safe from many threads. See {@link Archive#rewritten}.
 */
public interface Rewriting {

  /** Another id for a message; different ids must stay different. */
  MessageId id(MessageId id);

  /** Another name of a file or folder. */
  String file(String name);

  /** Another text for the fault that was found in a mail or a file. */
  String detail(String text);

  /** Other header fields; its place and its ids are changed by {@link #file} and {@link #id}. */
  Envelope envelope(Envelope envelope);

  /** Another text for a message; its envelope is that of {@link #envelope}. */
  Message message(Message message);
}
