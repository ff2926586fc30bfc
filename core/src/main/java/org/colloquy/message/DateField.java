package org.colloquy.message;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The Date field (RFC 5322, sections 3.3 and 4.3), read by the shape of its words, so that the
 * orders of ctime and ISO 8601 are read too. The weekday is not looked at; an impossible day or
 * time is no date. A date is never made up.
 */
final class DateField {

  private static final List<String> MONTHS =
      List.of(
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");
  private static final String WEEKDAYS = "montuewedthufrisatsun";

  /** Longer fields are nobody's date. */
  private static final int MAX_LENGTH = 1_000;

  /** Letters of a weekday's name. */
  private static final int MAX_WEEKDAY = 15;

  private int day = -1;
  private int month = -1;
  private int year = -1;
  private int[] time = {};
  private Optional<ZoneOffset> zone = Optional.empty();
  private boolean impossible;

  private DateField() {}

  /**
   * What a field says.
   *
   * @param date the moment with its zone, empty when it names none
   * @param zoned whether the field names a zone that is known; without one the date is in UTC
   */
  record Reading(Optional<OffsetDateTime> date, boolean zoned) {}

  /** Reads an unfolded field value. */
  static Reading read(String value) {
    DateField field = new DateField();
    if (value.length() <= MAX_LENGTH) {
      words(withoutWeekday(value)).forEach(field::take);
    }
    return new Reading(field.date(), field.zone.isPresent());
  }

  private Optional<OffsetDateTime> date() {
    if (impossible || day < 0 || month < 0 || year < 0 || time.length == 0) {
      return Optional.empty();
    }
    try {
      int second = time[2] == 60 ? 59 : time[2];
      LocalDateTime local = LocalDateTime.of(year, month, day, time[0], time[1], second);
      return Optional.of(local.atOffset(zone.orElse(ZoneOffset.UTC)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** A first word behind which a comma stands is a weekday, in whatever language. */
  private static String withoutWeekday(String value) {
    int comma = value.indexOf(',');
    boolean word = comma > 0 && comma <= MAX_WEEKDAY;
    for (int i = 0; i < comma && word; i++) {
      char c = value.charAt(i);
      word = Character.isLetter(c) || c == '.' || c > '~';
    }
    return word ? value.substring(comma + 1) : value;
  }

  /** Words outside comments; a comma, a T between digits and a hyphen in a day part two of them. */
  private static List<String> words(String value) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    int depth = 0;
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '(') {
        depth++;
      }
      if (depth == 0 && !isBreak(value, i)) {
        word.append(c);
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
      if (c == ')' && depth > 0) {
        depth--;
      }
    }
    if (word.length() > 0) {
      words.add(word.toString());
    }
    return words;
  }

  private static boolean isBreak(String value, int i) {
    char c = value.charAt(i);
    if (c <= ' ' || c == ',' || c == '"') {
      return true;
    }
    boolean digitBefore = i > 0 && isDigit(value.charAt(i - 1));
    boolean digitAfter = i + 1 < value.length() && isDigit(value.charAt(i + 1));
    return c == 'T' && digitBefore && digitAfter;
  }

  private void take(String word) {
    char first = word.charAt(0);
    if (word.indexOf(':') > 0 && isDigit(first)) {
      takeTime(word);
    } else if ((first == '+' || first == '-') && word.length() > 1) {
      takeOffset(word);
    } else if (isDigit(first) && word.indexOf('-') > 0) {
      takeHyphened(word, "-");
    } else if (isDigit(first) && word.indexOf('.') > 0) {
      takeHyphened(word, "\\.");
    } else if (isYearFirst(word)) {
      takeHyphened(word, "/");
    } else if (isDigit(first)) {
      takeNumber(word);
    } else {
      takeName(word);
    }
  }

  private void takeTime(String word) {
    int zoneAt = zoneStart(word);
    String[] parts = word.substring(0, zoneAt).split(":", 4);
    if (time.length > 0 || parts.length > 3) {
      impossible = true;
      return;
    }
    time = new int[3];
    for (int i = 0; i < parts.length; i++) {
      int dot = parts[i].indexOf('.');
      time[i] = number(dot > 0 && i == 2 ? parts[i].substring(0, dot) : parts[i], 2);
    }
    if (zoneAt < word.length()) {
      take(word.substring(zoneAt));
    }
  }

  /** Where a zone is glued to the time: "12:00:00Z", "12:00:00+0100". */
  private static int zoneStart(String word) {
    int i = 0;
    while (i < word.length() && (isDigit(word.charAt(i)) || ":.".indexOf(word.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  private void takeOffset(String word) {
    String digits = word.substring(1).replace(":", "");
    int value = number(digits, 4);
    if (zone.isPresent() && zone.get().getTotalSeconds() != 0) {
      return;
    }
    if (digits.length() != 4 || value < 0 || value % 100 > 59 || value / 100 > 18) {
      impossible = true;
      return;
    }
    int minutes = value / 100 * 60 + value % 100;
    zone = offset(word.charAt(0) == '-' ? -minutes : minutes);
  }

  /** An offset beyond the 18 hours of java.time is none. */
  private Optional<ZoneOffset> offset(int minutes) {
    if (Math.abs(minutes) > 18 * 60) {
      impossible = true;
      return Optional.empty();
    }
    return Optional.of(ZoneOffset.ofTotalSeconds(minutes * 60));
  }

  private static boolean isYearFirst(String word) {
    return word.indexOf('/') == 4 && isDigit(word.charAt(0));
  }

  /** "21-Oct-2002", or "2002-10-21" of ISO 8601; between dots the day stands first. */
  private void takeHyphened(String word, String mark) {
    String[] parts = word.split(mark, 4);
    if (parts.length != 3) {
      impossible = true;
    } else if (parts[0].length() == 4) {
      year = number(parts[0], 4);
      month = number(parts[1], 2);
      day = number(parts[2], 2);
    } else if (month < 0 && mark.length() > 1) {
      month = number(parts[1], 2);
      takeNumberOrName(parts[0]);
      takeNumberOrName(parts[2]);
    } else {
      for (String part : parts) {
        takeNumberOrName(part);
      }
    }
  }

  private void takeNumberOrName(String part) {
    if (!part.isEmpty() && isDigit(part.charAt(0))) {
      takeNumber(part);
    } else {
      takeName(part);
    }
  }

  private void takeNumber(String word) {
    int value = number(word, 4);
    if (value < 0) {
      impossible = true;
    } else if (day < 0 && word.length() <= 2) {
      day = value;
    } else if (year < 0) {
      year = fullYear(value, word.length());
    } else {
      impossible = true;
    }
  }

  /**
   * RFC 5322, section 4.3: 00 to 49 is 2000 to 2049, two or three digits else count from 1900.
   * Leading zeros do not make a year: 0001 is 2001, 0000 is none.
   */
  private static int fullYear(int value, int digits) {
    if (digits >= 4 && (value == 0 || value > 99)) {
      return value == 0 ? -1 : value;
    }
    return value < 50 && digits != 3 ? value + 2000 : value + 1900;
  }

  private void takeName(String word) {
    String name = word.toLowerCase(Locale.ROOT);
    int found = month(name);
    if (found > 0 && month < 0) {
      month = found;
    } else if (time.length > 0 && (name.equals("am") || name.equals("pm"))) {
      takeHalfOfDay(name.equals("pm"));
    } else if (!isWeekday(name)) {
      takeZone(word);
    }
  }

  /**
   * "5:49 PM" is 17:49, "12:10 AM" ten minutes past midnight; after noon "17:49 PM" says it twice.
   */
  private void takeHalfOfDay(boolean afternoon) {
    if (afternoon && time[0] < 12) {
      time[0] += 12;
    } else if (!afternoon && time[0] == 12) {
      time[0] = 0;
    }
  }

  /** Three letters or the whole name, in English only; "mar" of another language is Tuesday. */
  private static int month(String name) {
    for (int i = 0; i < MONTHS.size(); i++) {
      String full = MONTHS.get(i);
      boolean cut = name.equals(full.substring(0, 3)) || name.equals("sept");
      if (name.equals(full) || (cut && full.startsWith(name))) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean isWeekday(String name) {
    int index = name.length() < 3 ? -1 : WEEKDAYS.indexOf(name.substring(0, 3));
    return index >= 0 && index % 3 == 0;
  }

  /**
   * A name of a zone, perhaps with an offset behind it: "GMT+0100". An unknown word behind the time
   * is an unknown zone; one before it makes the whole field unknown.
   */
  private void takeZone(String word) {
    int end = 0;
    while (end < word.length() && Character.isLetter(word.charAt(end))) {
      end++;
    }
    Optional<Integer> hours = ZoneNames.hours(word.substring(0, end));
    impossible |= hours.isEmpty() && time.length == 0;
    if (hours.isEmpty() || zone.isPresent()) {
      return;
    }
    zone = offset(hours.get() * 60);
    if (end + 1 < word.length()) {
      takeOffset(word.substring(end));
    }
  }

  /** The number, or -1 when it is none or has more digits. */
  private static int number(String word, int maxDigits) {
    if (word.isEmpty() || word.length() > maxDigits) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      if (!isDigit(word.charAt(i))) {
        return -1;
      }
      value = value * 10 + word.charAt(i) - '0';
    }
    return value;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
