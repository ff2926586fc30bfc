package org.colloquy.quote;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.text.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words between those that agree, as the quote has them and as their writer did. */
class DifferenceTest {

  private static Difference difference(String quote, String origin) {
    return new Difference(quote, new Span(0, quote.length()), origin, new Span(0, origin.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "trim, TRIM",
    "trim!, -- trim",
    "Jrgen, J\u00fcrgen",
    "J\ufffdrgen, J\u00fcrgen",
    "J?rgen, J\u00fcrgen",
    "J\u00c3\u00bcrgen, J\u00fcrgen",
    "J%FCrgen, Jrgen",
    "a&nbsp;b, a b",
    "a [was b] b, a b",
    "a <http://example.org/> b, a b",
    "a {1} b, a b",
    "wick [cut, wick",
    "J?gen, J\u00fcrgen",
    "J?en, J\u00fcrgen",
    "J?, J\u00fcrgen",
    "J?en, Jrgen",
    "J\ufffden, Jrgen",
    "J\u00fcen, Jrgen",
    "Jrgen, J?en",
    "a%2, a2",
    "a&amp, aamp",
    "a&thetas;b, ab"
  })
  void isNoneWhereAProgramWroteIt(String quote, String origin) {
    assertThat(difference(quote, origin).isWritten(false, false)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "break, trim",
    "evenings, evening",
    "a &toolongname; b, a b",
    "a & b;, a",
    "a 100%, a 10",
    "J\u00fcrgen, Jorgen\u00fc123456",
    "\u00fcabc, \u00fcabd",
    "%20, 20",
    "J?, J\u00fcrgens",
    "J?xgen, J\u00fcrgen",
    "a&upsilon;b, ab",
    "a&th3tas;b, ab"
  })
  void isThereWhereOtherWordsStand(String quote, String origin) {
    assertThat(difference(quote, origin).isWritten(false, false)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'', long, true",
    "'', a, false",
    "…, long, false",
    "..., long, false",
    "., long, true",
    "'a\nb', long, false",
    "[cut], long, false",
    "<cut>, long, false",
    "ada@example.org, long, false"
  })
  void wordsMayBeLeftOutWithAMark(String quote, String origin, boolean written) {
    assertThat(difference(quote, origin).isWritten(true, false)).isEqualTo(written);
  }

  @ParameterizedTest
  @CsvSource({
    "not, '', true",
    "a, '', false",
    "12, '', false",
    "a2, '', true",
    "not, ada@example.org, false"
  })
  void wordsThatArePutInHaveLetters(String quote, String origin, boolean written) {
    assertThat(difference(quote, origin).isWritten(false, true)).isEqualTo(written);
  }
}
