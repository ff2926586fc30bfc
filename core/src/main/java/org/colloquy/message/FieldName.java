package org.colloquy.message;

import java.util.Locale;
import java.util.Optional;

/** The header fields that are read. All others are passed over. */
enum FieldName {
  FROM,
  TO,
  CC,
  DATE,
  SUBJECT,
  MESSAGE_ID,
  IN_REPLY_TO,
  REFERENCES,
  CONTENT_TYPE,
  CONTENT_TRANSFER_ENCODING,
  CONTENT_DISPOSITION;

  private static final FieldName[] ALL = values();

  private final String lower = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** The name that stands in the bytes in any case, empty for any other field. */
  static Optional<FieldName> find(byte[] bytes, int from, int to) {
    for (FieldName name : ALL) {
      if (name.lower.length() == to - from && name.matches(bytes, from)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private boolean matches(byte[] bytes, int from) {
    for (int i = 0; i < lower.length(); i++) {
      int b = bytes[from + i];
      if (b != lower.charAt(i) && (b < 'A' || b > 'Z' || b + 32 != lower.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
