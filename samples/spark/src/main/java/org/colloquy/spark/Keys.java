package org.colloquy.spark;

import com.google.common.hash.Hashing;
import org.colloquy.message.MessageId;

/**
 * Ids and subjects as numbers of 64 bits, by which they travel. Two of 20 million share one by
 * chance in one of 90,000 archives; where that joins parts of the archive it changes no thread.
 */
final class Keys {
  private Keys() {}

  /** The number of an id; ids that are equal have the same, however spelled. */
  static long of(MessageId id) {
    return of(bracketed(id.value()));
  }

  static long of(String text) {
    return Hashing.murmur3_128().hashUnencodedChars(text).asLong();
  }

  static boolean isBare(MessageId id) {
    String value = id.value();
    return !(value.startsWith("<") && value.endsWith(">") && value.length() > 1);
  }

  /** The id with its angle brackets. */
  static String bracketed(String value) {
    return isBare(new MessageId(value)) ? "<" + value + ">" : value;
  }

  /** The other spelling of an id. */
  static MessageId respelled(MessageId id) {
    String value = id.value();
    return new MessageId(isBare(id) ? "<" + value + ">" : value.substring(1, value.length() - 1));
  }
}
