package org.colloquy.archive;

import static java.util.Objects.requireNonNull;

import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;

/**
 * A message that was read and left out, with the reason.
 *
 * @param source where its bytes stand
 * @param id the id that it bears
 * @param reason why it was left out
 */
public record Rejection(SourceLocation source, MessageId id, Reason reason) {

  /** Why a message is left out. */
  public enum Reason {
    /** A second copy: id, sender and date are those of a message already read. */
    DUPLICATE,
    /** A record without one header field or body line. */
    EMPTY
  }

  public Rejection {
    requireNonNull(source, "source must not be null");
    requireNonNull(id, "id must not be null");
    requireNonNull(reason, "reason must not be null");
  }
}
