package org.colloquy.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HtmlTextTest {

  static Stream<SpecExample> examples() {
    return SpecExample.of(HtmlTextTest.class, "html.spec");
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsHtmlOfTheSpecification(SpecExample example) {
    assertThat(HtmlText.of(example.input())).isEqualTo(example.expected());
  }

  @Test
  void cutsTagsThatAreTooLong() {
    String html = "a<b " + "x".repeat(HtmlText.MAX_TAG) + ">c</b>";
    assertThat(HtmlText.withShortTags(html)).hasSize(1 + HtmlText.MAX_TAG + ">c</b>".length());
    assertThat(HtmlText.of(html)).isEqualTo("ac\n");
  }

  @Test
  void keepsLongTextBesideALessThanSign() {
    String html = "1 < 2 " + "x".repeat(HtmlText.MAX_TAG);
    assertThat(HtmlText.withShortTags(html)).isEqualTo(html);
  }
}
