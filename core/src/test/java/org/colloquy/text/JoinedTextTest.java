package org.colloquy.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class JoinedTextTest {
  private static final String BODY = "> Shall we  trim\n> it?\n";

  private static JoinedText joined() {
    return new JoinedText.Builder()
        .append(BODY, 2, 16)
        .append(' ', 15)
        .append(BODY, 19, 22)
        .build();
  }

  @Test
  void readsWrappedLinesAsOneText() {
    assertThat(joined().text()).isEqualTo("Shall we trim it?");
  }

  @Test
  void keepsThePlaceOfEveryCharacter() {
    JoinedText joined = joined();
    for (int i = 0; i < joined.length(); i++) {
      if (joined.text().charAt(i) != ' ') {
        assertThat(BODY.charAt(joined.offset(i))).isEqualTo(joined.text().charAt(i));
      }
    }
  }

  @Test
  void spansReachOverTheQuoteMark() {
    assertThat(joined().span(6, 16).of(BODY)).isEqualTo("we  trim\n> it");
    assertThat(joined().part(6, 16).span(0, 10)).isEqualTo(joined().span(6, 16));
  }

  @Test
  void beginsAnewAfterEachText() {
    JoinedText.Builder builder = new JoinedText.Builder().append("one", 0, 3);
    assertThat(builder.build().text()).isEqualTo("one");
    assertThat(builder.isEmpty()).isTrue();
    assertThat(builder.append("two", 0, 3).build().text()).isEqualTo("two");
  }

  @Test
  void refusesTheSpanOfNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> joined().span(3, 3))
        .withMessage("part [3, 3) must hold characters of 17");
  }
}
