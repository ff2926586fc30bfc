package org.colloquy.person;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.colloquy.message.Mailbox;

/**
 * Two mailboxes that are, or may be, one person's, and why. Those of {@link People#merges} made
 * persons; those of {@link People#suggestions} wait for somebody's decision.
 *
 * @param one a mailbox that writes in the archive
 * @param other another one
 * @param reasons what speaks for it, the strongest first; never empty
 * @param confidence from 0 to 1
 */
public record Match(Mailbox one, Mailbox other, List<Reason> reasons, double confidence) {

  /**
   * Checks that no part is null, and copies collections.
   *
   * @throws IllegalArgumentException when there is no reason, or the confidence is not from 0 to 1
   */
  public Match {
    requireNonNull(one, "one must not be null");
    requireNonNull(other, "other must not be null");
    reasons = List.copyOf(reasons);
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("a match must have a reason");
    }
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " must be in 0..1");
    }
  }
}
