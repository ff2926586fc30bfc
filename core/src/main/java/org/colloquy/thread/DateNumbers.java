package org.colloquy.thread;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Set;

/**
 * The numbers of the line that says when the quoted words were written. Whether they are those of a
 * date is asked of them, not read out of them, so that language and order do not matter.
 */
final class DateNumbers {
  private static final int MOST_TIMES = 3;
  private static final int HALF_DAY = 12 * 60;

  /** The numbers from 1 to 31, a bit each. */
  private int days;

  /** Times of the day as minutes modulo 12 hours, since some write "PM". */
  private int[] times = new int[0];

  private boolean dated;

  /** Reads the numbers of a text, which is not long. */
  static DateNumbers of(String text) {
    DateNumbers numbers = new DateNumbers();
    int at = 0;
    while (at < text.length()) {
      int end = endOfDigits(text, at);
      if (end > at) {
        numbers.add(text, at, end);
      }
      at = Math.max(end, at + 1);
    }
    return numbers;
  }

  private static int endOfDigits(String text, int begin) {
    int end = begin;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    return end;
  }

  private void add(String text, int begin, int end) {
    dated |= end - begin == 4;
    if (end - begin <= 2) {
      int number = Integer.parseInt(text.substring(begin, end));
      days |= number >= 1 && number <= 31 ? 1 << number : 0;
      addTime(text, number, begin, end);
    }
  }

  /** "10:15", "10.15", "10h15" */
  private void addTime(String text, int hour, int begin, int end) {
    boolean first = begin == 0 || ":.".indexOf(text.charAt(begin - 1)) < 0;
    boolean open = end < text.length() && ":.h".indexOf(text.charAt(end)) >= 0;
    int stop = open ? endOfDigits(text, end + 1) : end;
    if (first && stop - end == 3 && hour < 24 && times.length < MOST_TIMES) {
      int minute = Integer.parseInt(text.substring(end + 1, stop));
      times = Arrays.copyOf(times, times.length + 1);
      times[times.length - 1] = (hour * 60 + minute) % HALF_DAY;
      dated = true;
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeInt(days);
    AnswerClues.writeNumbers(times, out);
    out.writeBoolean(dated);
  }

  static DateNumbers read(DataInput in) throws IOException {
    DateNumbers numbers = new DateNumbers();
    numbers.days = in.readInt();
    numbers.times = AnswerClues.readNumbers(in);
    numbers.dated = in.readBoolean();
    return numbers;
  }

  /** Whether a time or a year stands there. */
  boolean isDated() {
    return dated;
  }

  /** Whether the numbers are those of a time, as a clock in one of these zones showed it. */
  Fit date(OffsetDateTime time, Set<ZoneOffset> zones) {
    Fit best = dated ? Fit.CONTRARY : Fit.UNKNOWN;
    for (ZoneOffset zone : dated ? zones : Set.<ZoneOffset>of()) {
      OffsetDateTime shown = time.withOffsetSameInstant(zone);
      if (((days >> shown.getDayOfMonth()) & 1) == 1) {
        if (hasTime((shown.getHour() * 60 + shown.getMinute()) % HALF_DAY)) {
          return Fit.WHOLLY;
        }
        best = Fit.PARTLY;
      }
    }
    return best;
  }

  private boolean hasTime(int minutes) {
    return Arrays.stream(times).anyMatch(time -> time == minutes);
  }
}
