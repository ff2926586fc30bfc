package org.colloquy.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import org.colloquy.text.EightBytes;

/**
 * The Content-Length field of the mbox dialects mboxcl and mboxcl2: how many bytes of body follow
 * the header block. Archives that took the field over from elsewhere lie, so it is a claim only.
 */
final class ContentLength {

  private static final byte[] LOWER = "content-length:".getBytes(US_ASCII);

  /** Longer numbers are nobody's length. */
  private static final int MAX_DIGITS = 15;

  private ContentLength() {}

  /**
   * Where the body ends, as the header block claims.
   *
   * @return index after the last byte of the body, from the same zero as the indices given, or -1
   *     when there is no claim
   */
  static long bodyEnd(byte[] bytes, int from, int to) {
    long length = -1;
    int at = from;
    while (at < to) {
      int end = EightBytes.find(bytes, at, to, '\n');
      if (isBlank(bytes, at, end)) {
        return length < 0 ? -1 : end + 1 + length;
      }
      if (length < 0 && isField(bytes, at, end)) {
        length = number(bytes, at + LOWER.length, end);
      }
      at = end + 1;
    }
    return -1;
  }

  private static boolean isBlank(byte[] bytes, int at, int end) {
    return at == end || (end == at + 1 && bytes[at] == '\r');
  }

  private static boolean isField(byte[] bytes, int at, int end) {
    if (end - at <= LOWER.length) {
      return false;
    }
    for (int i = 0; i < LOWER.length; i++) {
      int b = bytes[at + i];
      if ((b >= 'A' && b <= 'Z' ? b + 32 : b) != LOWER[i]) {
        return false;
      }
    }
    return true;
  }

  private static long number(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && bytes[at] == ' ') {
      at++;
    }
    int start = at;
    long value = 0;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9' && at - start < MAX_DIGITS) {
      value = value * 10 + bytes[at++] - '0';
    }
    boolean ended = at == end || bytes[at] == '\r';
    return at > start && ended ? value : -1;
  }
}
