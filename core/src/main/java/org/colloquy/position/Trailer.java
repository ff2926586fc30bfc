package org.colloquy.position;

import com.google.common.base.Splitter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A trailer line: "Acked-by: Ada Ash &lt;ada@example.org&gt;".
 *
 * @param key what stands before "-by", in lower case: "acked"
 * @param name the name that it gives, "" without one
 * @param address the address in angle brackets in lower case, "" without one
 */
record Trailer(String key, String name, String address) {
  /** A longer line is no trailer. */
  private static final int LONGEST = 200;

  private static final Map<String, Stance> STANCES =
      Map.of(
          "acked", Stance.AGREE,
          "reviewed", Stance.AGREE,
          "tested", Stance.AGREE,
          "nacked", Stance.OBJECT,
          "naked", Stance.OBJECT);

  /** Reads a line; empty when it is no trailer. */
  static Optional<Trailer> parse(String line) {
    int by = line.length() > LONGEST ? -1 : line.toLowerCase(Locale.ROOT).indexOf("-by:");
    if (by < 3 || !isKey(line, by)) {
      return Optional.empty();
    }
    String value = line.substring(by + 4).strip();
    int open = value.indexOf('<');
    int close = value.indexOf('>', Math.max(0, open));
    boolean mailbox = open >= 0 && close > open;
    return Optional.of(
        new Trailer(
            line.substring(0, by).toLowerCase(Locale.ROOT),
            (mailbox ? value.substring(0, open) : value).strip(),
            mailbox ? value.substring(open + 1, close).toLowerCase(Locale.ROOT) : ""));
  }

  private static boolean isKey(String line, int end) {
    for (int i = 0; i < end; i++) {
      if (!Character.isLetter(line.charAt(i)) && line.charAt(i) != '-') {
        return false;
      }
    }
    return Character.isUpperCase(line.charAt(0));
  }

  /** The stance that it shows: "Acked-and-tested-by" that of its first word that shows one. */
  Optional<Stance> stance() {
    for (String part : Splitter.on('-').split(key)) {
      if (STANCES.containsKey(part)) {
        return Optional.of(STANCES.get(part));
      }
    }
    return Optional.empty();
  }

  boolean isSignOff() {
    return key.equals("signed-off");
  }
}
