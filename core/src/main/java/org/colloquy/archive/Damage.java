package org.colloquy.archive;

import static java.util.Objects.requireNonNull;

/**
 * A file of which only a part could be read, such as a packed one whose end is missing. What could
 * be read of it was.
 *
 * @param file its name
 * @param offset how many of its bytes, as they stand, had been read when the fault was met
 * @param detail what was wrong
 */
public record Damage(String file, long offset, String detail) {

  public Damage {
    requireNonNull(file, "file must not be null");
    requireNonNull(detail, "detail must not be null");
    if (offset < 0) {
      throw new IllegalArgumentException("offset " + offset + " must be >= 0");
    }
  }
}
