package org.colloquy.archive;

import static java.util.Objects.requireNonNull;

/**
 * A file of which only a part could be read, such as a packed one whose end is missing. What could
 * be read of it was.
 *
 * @param file its name
 * @param detail what was wrong, and how far it was read: "damaged after 12,345 bytes: ..."
 */
public record Damage(String file, String detail) {

  /** Checks that no part is null. */
  public Damage {
    requireNonNull(file, "file must not be null");
    requireNonNull(detail, "detail must not be null");
  }
}
