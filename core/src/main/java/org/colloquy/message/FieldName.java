package org.colloquy.message;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Set;

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
  LIST_ID,
  LIST_POST,
  X_BEENTHERE,
  CONTENT_TYPE,
  CONTENT_TRANSFER_ENCODING,
  CONTENT_DISPOSITION;

  /** How many there are. */
  static final int COUNT = values().length;

  private static final FieldName[] ALL = values();

  private static final Set<FieldName> SINGLE =
      Sets.immutableEnumSet(
          FROM,
          DATE,
          SUBJECT,
          MESSAGE_ID,
          IN_REPLY_TO,
          REFERENCES,
          CONTENT_TYPE,
          CONTENT_TRANSFER_ENCODING);

  /** How other names begin that mails have. */
  private static final Set<String> USUAL =
      Set.of(
          "x-",
          "list-",
          "content-",
          "resent-",
          "received",
          "mime-version",
          "return-path",
          "sender",
          "delivered-to",
          "user-agent",
          "organi",
          "errors-to",
          "precedence",
          "dkim-",
          "arc-",
          "authentication-",
          "thread-",
          "newsgroups",
          "importance");

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

  /** Whether a mail has at most one field of the name (RFC 5322, section 3.6; RFC 2045). */
  static boolean isSingle(int index) {
    return SINGLE.contains(ALL[index]);
  }

  /** The name of an index, in lower case. */
  static String title(int index) {
    return new String(LOWER[index], ISO_8859_1);
  }

  /** Whether mails have fields of the name that stands in the bytes; words of a text have not. */
  static boolean isUsual(byte[] bytes, int from, int to) {
    if (find(bytes, from, to) >= 0) {
      return true;
    }
    int end = Math.min(to, from + 20);
    String name = new String(bytes, from, end - from, ISO_8859_1).toLowerCase(Locale.ROOT);
    return USUAL.stream().anyMatch(name::startsWith);
  }

  /** A number below {@link #COUNT}. */
  @SuppressWarnings("EnumOrdinal") // it is an index into arrays that live as long as one mail
  int index() {
    return ordinal();
  }
}
