package org.colloquy.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Bodies put together by chance out of what mails are made of; the people are invented. */
public final class RandomMail {
  private static final List<String> NAMES =
      List.of("Ada Ash", "Ben Bo", "Cleo Cox", "Finn Fox", "Ida Iversen", "Zoë Żak");

  private static final List<String> PROSE =
      List.of(
          "The lamp on the pier should burn until the last boat is in.",
          "I doubt that; oil is dear, and the boats are late anyway.",
          "Could somebody look at the wick before Sunday?",
          "Agreed.",
          "Das Licht brennt zu hell, und der Docht ist zu lang.",
          "See http://example.org/lamps/12 for the drawings.",
          "Le phare – « vieux » – reste éteint… 灯台は暗い。",
          "a line with\u00a0odd\u200b spaces\u2028and a separator in it",
          "It is > 3 metres high, and < 5.",
          "yes",
          "- first, trim the wick",
          "* second: fill the lamp",
          "From the pier one sees it well.");

  private static final List<String> SOLO =
      List.of(
          "-- \nAda Ash\nLamp Works",
          "Regards,\nBen",
          "Hi Cleo,",
          "_______________________________________________\n"
              + "Lamps mailing list\nlamps@example.org\nhttp://example.org/mailman/listinfo/lamps",
          "diff --git a/lamp.c b/lamp.c\n--- a/lamp.c\n+++ b/lamp.c\n@@ -1,3 +1,3 @@\n one\n-two\n"
              + "+three\n four",
          "Signed-off-by: Ada Ash <ada@example.org>",
          "int main(void) {\n  return light();\n}",
          "[   12.345678] lamp: no oil\n[   12.345679] lamp: out",
          "name     oil    wick\nnorth    12     3\nsouth    7      9",
          "----------",
          ">",
          "",
          "\n\n");

  private final Random random;

  /** The same seed makes the same mail. */
  public RandomMail(long seed) {
    random = new Random(seed);
  }

  /** A body without an empty line at its end. */
  public String body() {
    return String.join("\n", talk(3)).stripTrailing();
  }

  private List<String> talk(int levels) {
    List<String> lines = new ArrayList<>();
    int parts = 1 + random.nextInt(5);
    for (int part = 0; part < parts; part++) {
      add(lines, levels);
      if (random.nextInt(5) > 0) {
        lines.add("");
      }
    }
    return lines;
  }

  private void add(List<String> lines, int levels) {
    int choice = random.nextInt(10);
    if (choice < 5 || levels == 0) {
      prose(lines);
    } else if (choice < 8) {
      quote(lines, levels);
    } else {
      lines.addAll(List.of(pick(SOLO).split("\n", -1)));
    }
  }

  private void prose(List<String> lines) {
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      lines.add(pick(PROSE));
    }
  }

  private void quote(List<String> lines, int levels) {
    if (random.nextInt(4) > 0) {
      lines.addAll(List.of(attribution().split("\n", -1)));
      if (random.nextInt(3) == 0) {
        lines.add("");
      }
    }
    String mark = pick(List.of("> ", "> ", ">", "| "));
    for (String line : talk(levels - 1)) {
      boolean bare = line.isEmpty() || (mark.equals(">") && line.startsWith(">"));
      lines.add(bare ? mark.strip() + line : mark + line);
    }
  }

  private String attribution() {
    String name = pick(NAMES);
    String address = name.substring(0, 1).toLowerCase(Locale.ROOT) + "@example.org";
    return pick(
        List.of(
            name + " wrote:",
            "On Mon, Jan 5, 2015 at 10:15 AM, " + name + " <" + address + "> wrote:",
            "On Monday, 5 January 2015 at ten o'clock in the morning,\n" + name + " wrote:",
            "Am 05.01.15 um 10:15 schrieb " + name + ":",
            "Le 5 janvier 2015 à 10:15, " + name + " a écrit :",
            "* " + name + " <" + address + "> wrote:"));
  }

  <T> T pick(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
