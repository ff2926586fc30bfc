package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.colloquy.message.MessageParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FirstWordsTest {
  private static final FirstWords WORDS =
      new FirstWords(Set.of("lamp", "wick and oil", "extinguishers", "*star", "öl"));

  @ParameterizedTest
  @CsvSource({
    "lamp, true",
    "LAMP burns, true",
    "lamp-oil, true",
    "- lamp, true",
    "lamps, false",
    "lam, false",
    "a lamp, false",
    "wick, true",
    "wicks, false",
    "oil, false",
    "extinguishers, true",
    "extinguished, false",
    "*, true",
    "- * x, true",
    "star, false",
    "öl, true",
    "über, true",
  })
  void passesLinesThatMayBeginWithAPhrase(String line, boolean passes) {
    Draft draft = new Draft(MessageParser.standard().paste("> " + line + "\n", "test"));
    assertThat(WORDS.mayBeginOn(draft, 1)).isEqualTo(passes);
    assertThat(WORDS.mayBegin(("x" + line + "x").toCharArray(), 1, line.length() + 1))
        .isEqualTo(passes);
  }
}
