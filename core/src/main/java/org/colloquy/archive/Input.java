package org.colloquy.archive;

import static java.util.Objects.requireNonNull;

/**
 * A file that was read, for the account of a run.
 *
 * @param name as the caller named it, "-" for standard input
 * @param bytes its size as it stands, packed or not
 * @param sha256 the SHA-256 of these bytes in hexadecimal
 */
public record Input(String name, long bytes, String sha256) {

  public Input {
    requireNonNull(name, "name must not be null");
    requireNonNull(sha256, "sha256 must not be null");
    if (bytes < 0) {
      throw new IllegalArgumentException("bytes " + bytes + " must be >= 0");
    }
  }
}
