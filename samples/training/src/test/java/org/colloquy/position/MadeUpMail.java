package org.colloquy.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Annotated mail in which a made-up word agrees, another one objects, and a third does neither. */
final class MadeUpMail {
  /** How many messages, of one sentence each, on four lists. */
  static final int RECORDS = 60;

  private MadeUpMail() {}

  static String gold() {
    StringBuilder gold = new StringBuilder();
    for (int i = 0; i < RECORDS; i++) {
      String[] words = {"zorgly", "flimsy", "wooden"};
      String text = "It looks " + words[i % 3] + " to me.";
      List<String> positions = new ArrayList<>();
      if (i % 3 < 2) {
        positions.add(
            String.format(
                "{\"stance\":\"%s\",\"lines\":[3,3],\"text\":\"%s\"}",
                i % 3 == 0 ? "agree" : "object", text));
      }
      gold.append(
          String.format(
              Locale.ROOT,
              "{\"message_id\":\"<%d@example.org>\",\"list\":\"list%d\",\"from\":\"Ada Ash"
                  + " <ada@example.org>\",\"subject\":\"Re: Shed\",\"body\":\"> The shed no. %d.\\n"
                  + "\\n%s\\n\",\"positions\":[%s]}%n",
              i,
              i % 4,
              i,
              text,
              String.join(",", positions)));
    }
    return gold.toString();
  }
}
