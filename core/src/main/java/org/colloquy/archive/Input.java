package org.colloquy.archive;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/**
 * An input as the caller named it, and what became of its bytes: each belongs to a message or to a
 * gap, so that the bytes of the records and of the gaps are {@link #unpackedBytes} together.
 *
 * @param name the path, "-" for standard input
 * @param files how many files were read: 1, or those in the folder, or the mails in a repository
 * @param bytes size of these files as they stand, packed or not
 * @param unpackedBytes size of what is in them; equal to bytes where nothing is packed
 * @param sha256 the SHA-256 in hexadecimal of the file as it stands; for a folder that of the lines
 *     "hash, two spaces, name in the folder, LF" of its files in the order of reading; empty when
 *     nobody asked for it
 * @param records the messages
 * @param gaps what belongs to no message; kinds that do not occur are left out
 */
public record Input(
    String name,
    long files,
    long bytes,
    long unpackedBytes,
    Optional<String> sha256,
    ByteCount records,
    Map<Gap, ByteCount> gaps) {

  /**
   * Checks that no part is null, and copies collections.
   *
   * @throws IllegalArgumentException when a number is below 0
   */
  public Input {
    requireNonNull(name, "name must not be null");
    requireNonNull(sha256, "sha256 must not be null");
    requireNonNull(records, "records must not be null");
    Map<Gap, ByteCount> copy = new EnumMap<>(Gap.class);
    copy.putAll(gaps);
    gaps = Collections.unmodifiableMap(copy);
    if (files < 0 || bytes < 0 || unpackedBytes < 0) {
      throw new IllegalArgumentException(
          "files " + files + ", bytes " + bytes + ", " + unpackedBytes + " must be >= 0");
    }
  }
}
