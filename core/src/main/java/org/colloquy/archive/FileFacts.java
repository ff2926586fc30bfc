package org.colloquy.archive;

import java.util.Optional;

/**
 * A source as it stands, for the account.
 *
 * @param name its name in the folder that was named, "" where it was named itself
 * @param files number of its files
 * @param bytes their size
 * @param unpackedBytes size of what is in them
 * @param sha256 its SHA-256 in hexadecimal, if that was asked for
 */
record FileFacts(String name, long files, long bytes, long unpackedBytes, Optional<String> sha256) {

  /** The same of a source of which only so many bytes came. */
  FileFacts withUnpackedBytes(long came) {
    return new FileFacts(name, files, bytes, came, sha256);
  }
}
