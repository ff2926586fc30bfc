package org.colloquy.position;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A trailer line: "Acked-by: Ada Ash &lt;ada@example.org&gt;".
 *
 * @param key what stands before "-by", in lower case: "acked"
 * @param name the name that it gives, "" without one
 * @param address the address in angle brackets in lower case, "" without one
 */
record Trailer(String key, String name, String address) {
  private static final Splitter PARTS = Splitter.on(CharMatcher.anyOf("- "));

  /** A longer line is no trailer. */
  private static final int LONGEST = 200;

  private static final int LONGEST_KEY = 24;

  private static final Set<String> AGREEING = WordSets.get("trailers-agree");
  private static final Set<String> OBJECTING = WordSets.get("trailers-object");

  /** Reads a line; empty when it is no trailer. */
  static Optional<Trailer> parse(String line) {
    int by = line.length() > LONGEST ? -1 : line.toLowerCase(Locale.ROOT).indexOf("-by:");
    return by < 3 || !isKey(line, by)
        ? Optional.empty()
        : Optional.of(of(line.substring(0, by), line.substring(by + 4)));
  }

  /** Whether a part of a text may be a trailer; false is certain. */
  static boolean mayBe(String text, int begin, int end) {
    for (int i = begin + 3; i + 3 < Math.min(end, begin + LONGEST); i++) {
      if (text.charAt(i) == ':') {
        return false;
      }
      if (text.charAt(i) == '-' && text.charAt(i + 3) == ':') {
        return true;
      }
    }
    return false;
  }

  /**
   * Reads a vote that is spelled nearly as a trailer: "Acked by: Ada Ash", "Acked By Ada <a@…>".
   */
  static Optional<Trailer> spelledOtherwise(String line) {
    int by = line.length() > LONGEST ? -1 : by(line);
    int end = by + 3;
    if (by < 3
        || end >= line.length()
        || stance(line.substring(0, by).toLowerCase(Locale.ROOT)).isEmpty()) {
      return Optional.empty();
    }
    boolean colon = line.charAt(end) == ':';
    boolean named = colon || (line.charAt(end) == ' ' && line.indexOf('<') > end);
    return named
        ? Optional.of(of(line.substring(0, by), line.substring(end + 1)))
        : Optional.empty();
  }

  /** Where " by" or "-by" stands near the head of a line, or -1. */
  private static int by(String line) {
    int end = Math.min(LONGEST_KEY, line.length() - 2);
    for (int i = 3; i < end; i++) {
      boolean part = line.charAt(i) == ' ' || line.charAt(i) == '-';
      if (part && (line.charAt(i + 1) | 0x20) == 'b' && (line.charAt(i + 2) | 0x20) == 'y') {
        return i;
      }
    }
    return -1;
  }

  private static Trailer of(String key, String text) {
    String value = text.strip();
    int open = value.indexOf('<');
    int close = value.indexOf('>', Math.max(0, open));
    boolean mailbox = open >= 0 && close > open;
    return new Trailer(
        key.toLowerCase(Locale.ROOT),
        (mailbox ? value.substring(0, open) : value).strip(),
        mailbox ? value.substring(open + 1, close).toLowerCase(Locale.ROOT) : "");
  }

  private static boolean isKey(String line, int end) {
    for (int i = 0; i < end; i++) {
      if (!Character.isLetter(line.charAt(i)) && line.charAt(i) != '-') {
        return false;
      }
    }
    return Character.isUpperCase(line.charAt(0)) || stance(line.substring(0, end)).isPresent();
  }

  /** The stance that it shows: "Acked-and-tested-by" that of its first word that shows one. */
  Optional<Stance> stance() {
    return stance(key);
  }

  private static Optional<Stance> stance(String key) {
    for (String part : PARTS.split(key)) {
      if (AGREEING.contains(part)) {
        return Optional.of(Stance.AGREE);
      }
      if (OBJECTING.contains(part)) {
        return Optional.of(Stance.OBJECT);
      }
    }
    return Optional.empty();
  }

  boolean isSignOff() {
    return key.equals("signed-off");
  }
}
