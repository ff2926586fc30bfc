package org.colloquy.archive;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
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
    /** A second copy in one mailbox: id, sender and date are those of a message before it. */
    DUPLICATE,
    /** A copy from another mailbox, such as that of another list. The message knows both places. */
    CROSS_POSTED,
    /** A record without one header field or body line. */
    EMPTY;

    /** {@return the reason as the output writes it: "cross-posted"} */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** Checks that no part is null. */
  public Rejection {
    requireNonNull(source, "source must not be null");
    requireNonNull(id, "id must not be null");
    requireNonNull(reason, "reason must not be null");
  }

  /**
   * {@return whether a mailbox held more than is kept: not so for empty records and other lists'
   * copies}
   */
  public boolean isLoss() {
    return reason == Reason.DUPLICATE;
  }
}
