package org.colloquy.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsOfNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Ada Ash, ada, true",
    "Ada Ash, 'you: ASH', true",
    "Jörg Weiß, WEISS, true",
    "Ada Ash, Adam, false",
    "'', '', false",
    "12 _, 12 _, false",
  })
  void sharesAWordWhateverItsCase(String one, String other, boolean shared) {
    assertThat(NameWords.shared(one, other)).isEqualTo(shared);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Acked-by: Ada", "  reviewed-and-tested-by : Ada", "NACKED-BY:", "Cc-ed-by:x"})
  void takesWordsWithByForATrailer(String text) {
    assertThat(TrailerText.begins(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "by:", "-by:", "x-by:", "Stand by: now", "Acked-by", "A--by: x", "So1-by: x"})
  void takesNothingElseForATrailer(String text) {
    assertThat(TrailerText.begins(text)).isFalse();
  }

  @Test
  void looksAtALongTextInOnePass() {
    assertThat(TrailerText.begins("a-".repeat(1_000_000) + "by: x")).isTrue();
  }
}
