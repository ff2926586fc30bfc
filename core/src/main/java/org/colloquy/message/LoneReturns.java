package org.colloquy.message;

import java.util.Arrays;
import org.colloquy.text.EightBytes;

/** Mails whose lines end in a CR alone, as old Macintosh programs wrote them. */
final class LoneReturns {

  private LoneReturns() {}

  /** Whether the first line ends so; no more of the mail is looked at. */
  static boolean endLines(byte[] bytes, int from, int to) {
    int end = ByteSlice.lineEnd(bytes, from, to);
    int at = EightBytes.find(bytes, from, end, '\r');
    return at < end && isLone(bytes, at, to);
  }

  /** The mail with LF for each of them, so that every byte keeps its place. */
  static byte[] asLineFeeds(byte[] bytes, int from, int to) {
    byte[] copy = Arrays.copyOfRange(bytes, from, to);
    for (int i = 0; i < copy.length; i++) {
      if (copy[i] == '\r' && isLone(copy, i, copy.length)) {
        copy[i] = '\n';
      }
    }
    return copy;
  }

  private static boolean isLone(byte[] bytes, int at, int to) {
    boolean beforeLf = at + 1 < to && bytes[at + 1] == '\n';
    boolean beforeCrLf = at + 2 < to && bytes[at + 1] == '\r' && bytes[at + 2] == '\n';
    return !beforeLf && !beforeCrLf && at + 1 < to;
  }
}
