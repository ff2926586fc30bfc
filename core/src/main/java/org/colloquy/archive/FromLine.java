package org.colloquy.archive;

/**
 * The From_ line that begins each message of an mbox (RFC 4155, appendix A): {@code From
 * ada@example.org Wed Jan 20 05:49:50 2010}, with what else is in use behind the sender. One pass
 * over a line of bounded length.
 */
final class FromLine {

  /** A longer line is prose. */
  static final int MAX_LENGTH = 1_000;

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final String WEEKDAYS = "MonTueWedThuFriSatSun";

  private FromLine() {}

  /** Whether the line begins as a From_ line must. */
  static boolean begins(byte[] bytes, int at, int end) {
    return at + 5 <= end
        && bytes[at] == 'F'
        && bytes[at + 1] == 'r'
        && bytes[at + 2] == 'o'
        && bytes[at + 3] == 'm'
        && bytes[at + 4] == ' ';
  }

  /** Whether a time of day and a month or a year stand in the line. */
  static boolean isDated(byte[] bytes, int at, int end) {
    boolean time = false;
    boolean date = false;
    for (int i = at + 5; i < end; i++) {
      byte b = bytes[i];
      if (b == ':') {
        time |= isTime(bytes, i, end);
      } else if (b == ' ' && i + 3 < end) {
        date |= isName(bytes, i + 1, MONTHS) || isYear(bytes, i + 1, end);
      }
    }
    return time && date;
  }

  /** Whether the line is dated and names a weekday too: hardly prose. */
  static boolean isPostmark(byte[] bytes, int at, int end) {
    for (int i = at + 4; i + 4 < end; i++) {
      boolean word = bytes[i] == ' ' && (bytes[i + 4] == ' ' || bytes[i + 4] == ',');
      if (word && isName(bytes, i + 1, WEEKDAYS)) {
        return isDated(bytes, at, end);
      }
    }
    return false;
  }

  /** Whether the line names nothing but a sender: one word. */
  static boolean isBare(byte[] bytes, int at, int end) {
    int i = at + 5;
    while (i < end && bytes[i] > ' ') {
      i++;
    }
    boolean ended = i == end || (i + 1 == end && bytes[i] == '\r');
    return i > at + 5 && ended;
  }

  /** Whether a line can follow a From_ line: a header field, or a second, quoted From_ line. */
  static boolean isField(byte[] bytes, int at, int end) {
    int i = at;
    while (i < end && bytes[i] > ' ' && bytes[i] < 127 && bytes[i] != ':') {
      i++;
    }
    boolean field = i > at && i < end && bytes[i] == ':';
    return field || (at < end && bytes[at] == '>' && begins(bytes, at + 1, end));
  }

  private static boolean isTime(byte[] bytes, int colon, int end) {
    return isDigit(bytes[colon - 1])
        && colon + 2 < end
        && isDigit(bytes[colon + 1])
        && isDigit(bytes[colon + 2]);
  }

  private static boolean isName(byte[] bytes, int at, String names) {
    for (int i = 0; i < names.length(); i += 3) {
      if (bytes[at] == names.charAt(i)
          && bytes[at + 1] == names.charAt(i + 1)
          && bytes[at + 2] == names.charAt(i + 2)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(byte[] bytes, int at, int end) {
    return at + 4 <= end
        && isDigit(bytes[at])
        && isDigit(bytes[at + 1])
        && isDigit(bytes[at + 2])
        && isDigit(bytes[at + 3]);
  }

  private static boolean isDigit(byte b) {
    return b >= '0' && b <= '9';
  }
}
