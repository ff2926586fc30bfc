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

  @ParameterizedTest
  @MethodSource("examples")
  void readsHtmlWithCarriageReturnsToo(SpecExample example) {
    assertThat(HtmlText.of(example.input().replace("\n", "\r\n"))).isEqualTo(example.expected());
  }

  @Test
  void keepsTheSpaceOfTheSignatureSeparator() {
    assertThat(HtmlText.of("Yes<br>-- <br>Ada")).isEqualTo("Yes\n-- \nAda\n");
    assertThat(HtmlText.of("Yes<div>--&nbsp;</div>Ada")).isEqualTo("Yes\n-- \nAda\n");
    assertThat(HtmlText.of("<pre>Yes\n-- \nAda</pre>")).isEqualTo("Yes\n-- \nAda\n");
    assertThat(HtmlText.of("Yes<br>--<br>Ada")).isEqualTo("Yes\n--\nAda\n");
  }

  @Test
  void keepsTheBlankLinesOfAPatch() {
    assertThat(HtmlText.of("<pre>@@ -1,3 +1,3 @@\n \n-a\n+b\n</pre>"))
        .isEqualTo("@@ -1,3 +1,3 @@\n \n-a\n+b\n");
  }

  @Test
  void readsNothingFromAnEmptyPage() {
    assertThat(HtmlText.of("")).isEmpty();
    assertThat(HtmlText.of("<html><body><p>&nbsp;</p></body></html>")).isEmpty();
  }

  @Test
  void keepsTheTextBehindALongTag() {
    String picture = "<img alt='x' src=\"data:image/png;base64," + "A".repeat(100_000) + "\">";
    assertThat(HtmlText.of("a" + picture + "b <i>c</i> \"d\"")).isEqualTo("ab c \"d\"\n");
  }
}
