package org.colloquy.archive;

import org.colloquy.message.MessageId;

/** The name of a message by the hash of its bytes. */
final class RecordHash {

  private RecordHash() {}

  /** "sha256:" and the hash of the bytes that are here. */
  static MessageId of(RawMail mail) {
    Sha256 hash = new Sha256();
    hash.update(mail.bytes(), mail.from(), mail.length());
    return new MessageId("sha256:" + hash.hex());
  }
}
