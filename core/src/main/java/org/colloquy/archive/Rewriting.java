package org.colloquy.archive;

import org.colloquy.message.Envelope;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;

/**
 * Changes what an archive gives, such as names into pseudonyms. Each method is a function: equal
 * for equal arguments, and safe from many threads. See {@link Archive#rewritten}.
 */
public interface Rewriting {

  /**
   * {@return another id for a message; different ids must stay different}
   *
   * @param id of a message, of this archive or not
   */
  MessageId id(MessageId id);

  /**
   * {@return another name of a file or folder}
   *
   * @param name of an input or of something in it
   */
  String file(String name);

  /**
   * {@return another text for the fault that was found in a mail or a file}
   *
   * @param text the value at fault, or what was done about it
   */
  String detail(String text);

  /**
   * {@return other header fields; place and ids are changed by {@link #file} and {@link #id}}
   *
   * @param envelope one of the archive
   */
  Envelope envelope(Envelope envelope);

  /**
   * {@return another text for a message; its envelope becomes that of {@link #envelope}}
   *
   * @param message one of the archive
   */
  Message message(Message message);
}
