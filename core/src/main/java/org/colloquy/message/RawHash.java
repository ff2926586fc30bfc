package org.colloquy.message;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The name of a message that has no Message-ID: the SHA-256 of its bytes. */
final class RawHash {

  private RawHash() {}

  static MessageId of(byte[] bytes, int from, int to) {
    try {
      MessageDigest hash = MessageDigest.getInstance("SHA-256");
      hash.update(bytes, from, to - from);
      return new MessageId("sha256:" + HexFormat.of().formatHex(hash.digest()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
