package org.colloquy.thread;

import java.util.Optional;
import org.colloquy.message.MessageId;

/**
 * What git send-email writes into the ids of the messages that it sends at once: the time and its
 * process, equal for all, then a number that counts them from 1.
 *
 * <pre>{@code
 * <20260105101500.4711-3-ada@example.org>   run "20260105101500.4711", serial 3
 * }</pre>
 *
 * @param run what the messages of one run share
 * @param serial place of the message in the run, from 1
 */
record SendStamp(String run, int serial) {
  private static final int TIME = 14;
  private static final int LONGEST_SERIAL = 4;

  static Optional<SendStamp> of(MessageId id) {
    String value = id.value();
    int begin = value.startsWith("<") ? 1 : 0;
    int point = endOfDigits(value, begin);
    int first = point < value.length() ? endOfDigits(value, point + 1) : point;
    int second = first < value.length() ? endOfDigits(value, first + 1) : first;
    boolean stamped =
        point - begin == TIME
            && is(value, point, '.')
            && is(value, first, '-')
            && is(value, second, '-')
            && second - first > 1
            && second - first <= LONGEST_SERIAL + 1;
    return stamped
        ? Optional.of(
            new SendStamp(
                value.substring(begin, first),
                Integer.parseInt(value.substring(first + 1, second))))
        : Optional.empty();
  }

  private static boolean is(String value, int at, char c) {
    return at < value.length() && value.charAt(at) == c;
  }

  private static int endOfDigits(String value, int from) {
    int at = from;
    while (at < value.length() && value.charAt(at) >= '0' && value.charAt(at) <= '9') {
      at++;
    }
    return at;
  }
}
