package org.colloquy.message;

import static java.util.Objects.requireNonNull;

/**
 * Something wrong with a mail that was read all the same.
 *
 * @param code what kind of fault
 * @param offset 0-based byte offset into the raw message, 0 where the fault has no place
 * @param detail the value at fault, or what was done about it
 */
public record Defect(DefectCode code, long offset, String detail) {

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException when the offset is below 0
   */
  public Defect {
    requireNonNull(code, "code must not be null");
    requireNonNull(detail, "detail must not be null");
    if (offset < 0) {
      throw new IllegalArgumentException("offset " + offset + " must be >= 0");
    }
  }
}
