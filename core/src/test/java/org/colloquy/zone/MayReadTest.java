package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.colloquy.message.MessageParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cheap test before a line is read as an attribution line. */
class MayReadTest {
  private static final AttributionParser PARSER = AttributionParser.STANDARD;

  /** What attribution lines are made of, and what prose is. */
  private static final List<String> PIECES =
      List.of(
          "Ada Ash",
          "ada ash",
          "Ben",
          "<ada@example.org>",
          "<ada at example.org>",
          "On",
          "Am",
          "5 Jan 2015",
          "10:15",
          "2015-01-05",
          "wrote",
          "Wrote:",
          "schrieb",
          "a écrit",
          "says",
          "???",
          "Quoting",
          "In reply to",
          "*",
          "[",
          "]",
          "]:",
          ":",
          ":>",
          ">>>",
          "-",
          ".",
          ",",
          "<quote who=\"Ada Ash\">",
          "mumbled",
          "the lamp",
          "is lit",
          "#",
          "(",
          ")",
          "\u200e");

  @Test
  void passesNoAttributionLineBy() {
    Random random = new Random(11);
    int read = 0;
    int passed = 0;
    for (int i = 0; i < 60_000; i++) {
      String line = line(random);
      Draft draft = new Draft(MessageParser.standard().paste(line + "\n", "-"));
      if (draft.isFree(1)) {
        boolean mayRead = PARSER.mayRead(draft, 1);
        boolean one = PARSER.parse(draft.content(1).strip()).isPresent();
        assertThat(mayRead || !one).as(line).isTrue();
        read += one ? 1 : 0;
        passed += mayRead ? 0 : 1;
      }
    }
    assertThat(read).isGreaterThan(5_000);
    assertThat(passed).isGreaterThan(2_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "we light it all night.",
        "Should we light it?",
        "See chapter 12: it tells how to trim the wick of a lamp.",
        "The following lamps were lit when we came there last night:",
        "    if len(lamps) < 1 or not all of these lamps lit:",
      })
  void passesProseBy(String line) {
    assertThat(PARSER.mayRead(new Draft(MessageParser.standard().paste(line, "-")), 1)).isFalse();
  }

  private static String line(Random random) {
    StringBuilder line = new StringBuilder();
    for (int i = random.nextInt(5); i >= 0; i--) {
      line.append(PIECES.get(random.nextInt(PIECES.size())))
          .append(random.nextInt(5) > 0 ? " " : "");
    }
    return line.append(random.nextBoolean() ? ":" : "").toString();
  }
}
