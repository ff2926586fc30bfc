package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.message.MessageParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rule by itself: other rules know some of these lines, too. */
class TrackerRuleTest {
  private static final TrackerRule RULE = new TrackerRule(Vocabulary.standard());

  private static boolean isHead(String body, int line) {
    Draft draft = new Draft(MessageParser.standard().paste(body, "test"));
    RULE.apply(draft);
    return draft.kind(line) == ZoneKind.ATTRIBUTION;
  }

  @ParameterizedTest
  @CsvSource({
    "Ada Ash commented on LAMP-12:, true",
    "ada@example.org commented on LAMP-12:, true",
    "Ada Ash <ada@example.org> changed:, true",
    "--- Comment #4 from Ada Ash <ada@example.org> ---, true",
    "Ada commented on L-1:, true",
    "Ada commented on LAMP_2-OIL-12:, true",
    "Ada Bo Coe Dee Eff Ash commented on LAMP-12:, true",
    "Ada Bo Coe Dee Eff Gee Ash commented on LAMP-12:, false",
    "Ada Bo Coe Dee Ash <ada@example.org> changed:, true",
    "Ada Bo Coe Dee Eff Ash <ada@example.org> changed:, false",
    "ada ash commented on LAMP-12:, false",
    "Ada Ash commented on LAMP-12, false",
    "Ada Ash commented on LAMP12:, false",
    "Ada Ash commented on LAMP-:, false",
    "Ada Ash commented on -12:, false",
    "Ada Ash commented on lAMP-12:, false",
    "Ada Ash commented on Lamp-12:, false",
    "Ada Ash commented on LAMP-12a:, false",
    "Ada Ash commented on LA.MP-12:, false",
    "Ada Ash changed 7:, false",
    "Ada 7 changed:, false",
    "Ada Ash pondered LAMP-12:, false",
    "commented on LAMP-12:, false",
    "@ada changed:, false",
  })
  void readsAPersonAndAKey(String line, boolean head) {
    assertThat(isHead(line + "\n", 1)).isEqualTo(head);
  }

  @Test
  void readsALineOfItsOwnOnly() {
    String line = "Ada Ash commented on LAMP-12:\n";
    assertThat(isHead("The lamp burns.\n\n" + line, 3)).isTrue();
    assertThat(isHead("The lamp burns.\n" + line, 2)).isFalse();
    assertThat(isHead("The lamp burns.\n" + line + line, 3)).isFalse();
  }

  @Test
  void readsHundredAndSixtyLetters() {
    String begin = "Ada commented on ";
    String key = "L".repeat(160 - begin.length() - 4) + "-12:";
    assertThat(isHead(begin + key, 1)).isTrue();
    assertThat(isHead(begin + "L" + key, 1)).isFalse();
  }
}
