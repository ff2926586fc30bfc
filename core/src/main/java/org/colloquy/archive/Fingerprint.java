package org.colloquy.archive;

import com.google.common.hash.Hashing;

/** Tells the bytes of a message and its reader from others. */
final class Fingerprint {

  private Fingerprint() {}

  static String of(ArchiveReader reader, RawMail mail) {
    return Hashing.murmur3_128()
        .newHasher()
        .putUnencodedChars(reader.getClass().getName())
        .putBytes(mail.bytes(), mail.from(), mail.length())
        .hash()
        .toString();
  }
}
