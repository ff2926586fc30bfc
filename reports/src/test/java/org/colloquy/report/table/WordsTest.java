package org.colloquy.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.text.Span;
import org.junit.jupiter.api.Test;

class WordsTest {

  private static int words(String text) {
    return Words.count(text, new Span(0, text.length()));
  }

  @Test
  void countsRunsThatHoldALetterOrADigit() {
    assertThat(words("I don't -- agree: see foo_bar(3), v1.2.")).isEqualTo(6);
    assertThat(words("> > quoted -- text\n>\n> here")).isEqualTo(3);
    assertThat(words(" \n\t ")).isZero();
  }

  @Test
  void countsEachIdeograph() {
    assertThat(words("\u8cdb\u6210\u3067\u3059 ok")).isEqualTo(4);
  }

  @Test
  void countsWithinTheSpanOnly() {
    assertThat(Words.count("one two three", new Span(4, 7))).isEqualTo(1);
    assertThat(Words.count("one", new Span(0, 99))).isEqualTo(1);
  }
}
