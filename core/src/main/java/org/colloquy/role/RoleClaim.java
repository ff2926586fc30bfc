package org.colloquy.role;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import org.colloquy.message.Mailbox;

/**
 * That somebody has a role, and how that is known.
 *
 * @param role what they are
 * @param holder who, as the evidence names them
 * @param scope of what: a section of a MAINTAINERS file, a pattern of paths, a list; "" for all
 * @param since the first day, empty if not known
 * @param until the first day on which it is over, empty if it is not
 * @param evidence where it stands: a file and its line, or the id of a message
 */
public record RoleClaim(
    Role role,
    Mailbox holder,
    String scope,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    String evidence) {

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException when the holder is empty
   */
  public RoleClaim {
    requireNonNull(role, "role must not be null");
    requireNonNull(holder, "holder must not be null");
    requireNonNull(scope, "scope must not be null");
    requireNonNull(since, "since must not be null");
    requireNonNull(until, "until must not be null");
    requireNonNull(evidence, "evidence must not be null");
    if (holder.isEmpty()) {
      throw new IllegalArgumentException("a role must have a holder");
    }
  }

  /**
   * A claim without dates.
   *
   * @param role which role
   * @param holder who has it
   * @param scope of what, "" for all
   * @param evidence where this is written: a file, or a message
   */
  public RoleClaim(Role role, Mailbox holder, String scope, String evidence) {
    this(role, holder, scope, Optional.empty(), Optional.empty(), evidence);
  }

  /**
   * {@return whether it holds on a day}
   *
   * @param day any day
   */
  public boolean holdsOn(LocalDate day) {
    return since.map(first -> !day.isBefore(first)).orElse(true)
        && until.map(day::isBefore).orElse(true);
  }

  /** The same claim for some days only. */
  RoleClaim between(Optional<LocalDate> first, Optional<LocalDate> end) {
    return new RoleClaim(role, holder, scope, first, end, evidence);
  }
}
