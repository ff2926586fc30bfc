package org.colloquy.archive;

import com.google.common.hash.Hashing;
import org.colloquy.message.Message;

/** Tells the bytes of a message and its reader from others. */
final class Fingerprint {

  private Fingerprint() {}

  /** The same of a message as it is given. */
  static String of(Message message) {
    return Hashing.murmur3_128().hashUnencodedChars(message.toString()).toString();
  }

  static String of(ArchiveReader reader, RawMail mail) {
    return Hashing.murmur3_128()
        .newHasher()
        .putUnencodedChars(reader.getClass().getName())
        .putBytes(mail.bytes(), mail.from(), mail.length())
        .hash()
        .toString();
  }
}
