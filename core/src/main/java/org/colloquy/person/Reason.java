package org.colloquy.person;

import static java.util.Objects.requireNonNull;

/**
 * One thing that speaks for two mailboxes being one person's.
 *
 * @param kind what it is
 * @param detail what both have, such as the address, or the id of the message that tells
 */
public record Reason(ReasonKind kind, String detail) {

  /** Checks that no part is null. */
  public Reason {
    requireNonNull(kind, "kind must not be null");
    requireNonNull(detail, "detail must not be null");
  }

  /** "same-address ada@example.org" */
  @Override
  public String toString() {
    return detail.isEmpty() ? kind.id() : kind.id() + " " + detail;
  }
}
