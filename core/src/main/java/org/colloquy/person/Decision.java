package org.colloquy.person;

import static java.util.Objects.requireNonNull;

import org.colloquy.message.Mailbox;

/**
 * What somebody decided about two mailboxes. A mailbox without an address stands for all of its
 * name, one without a name for all of its address.
 *
 * @param kind what is decided
 * @param one a mailbox
 * @param other another one
 */
public record Decision(Kind kind, Mailbox one, Mailbox other) {

  /** What can be decided. */
  public enum Kind {
    /** They are one person's. */
    SAME,
    /** They are two persons', whatever speaks for one. */
    APART
  }

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException when one of the two mailboxes is empty
   */
  public Decision {
    requireNonNull(kind, "kind must not be null");
    requireNonNull(one, "one must not be null");
    requireNonNull(other, "other must not be null");
    if (one.isEmpty() || other.isEmpty()) {
      throw new IllegalArgumentException("a decision must name two mailboxes");
    }
  }
}
