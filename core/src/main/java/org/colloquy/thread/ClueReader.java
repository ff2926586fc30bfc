package org.colloquy.thread;

import java.util.List;
import java.util.stream.Stream;
import org.colloquy.message.Envelope;

/**
 * Reads the bodies of messages for {@link Threader}, which asks at most once, and only where
 * replies have lost their header fields.
 */
@FunctionalInterface
public interface ClueReader {

  /**
   * {@return what the messages tell, one by one in the given order; the stream is closed after use}
   *
   * @param messages what to read
   */
  Stream<BodyClues> read(List<Envelope> messages);
}
