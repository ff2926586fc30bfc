package org.colloquy.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;

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
  REPLY_TO,
  X_ORIGINAL_FROM,
  LIST_POST,
  X_BEENTHERE,
  CONTENT_TYPE,
  CONTENT_TRANSFER_ENCODING,
  CONTENT_DISPOSITION;

  /** How many there are. */
  static final int COUNT = values().length;

  /** The names in lower case. */
  private static final byte[][] LOWER = new byte[COUNT][];

  /** A bit for each length that a name has. */
  private static final int LENGTHS;

  static {
    int lengths = 0;
    for (FieldName name : values()) {
      String lower = name.name().toLowerCase(Locale.ROOT).replace('_', '-');
      LOWER[name.index()] = lower.getBytes(ISO_8859_1);
      lengths |= 1 << lower.length();
    }
    LENGTHS = lengths;
  }

  /** The index of the name that stands in the bytes in any case, -1 for any other field. */
  static int find(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length < Integer.SIZE && (LENGTHS >> length & 1) == 1) {
      for (int i = 0; i < COUNT; i++) {
        if (LOWER[i].length == length && matches(LOWER[i], bytes, from)) {
          return i;
        }
      }
    }
    return -1;
  }

  private static boolean matches(byte[] lower, byte[] bytes, int from) {
    for (int i = 0; i < lower.length; i++) {
      int b = bytes[from + i];
      if (b != lower[i] && (b < 'A' || b > 'Z' || b + 32 != lower[i])) {
        return false;
      }
    }
    return true;
  }

  /** A number below {@link #COUNT}. */
  @SuppressWarnings("EnumOrdinal") // it is an index into arrays that live as long as one mail
  int index() {
    return ordinal();
  }
}
