package org.colloquy.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MessageIdTest {

  @Test
  void isTheSameWithAndWithoutAngleBrackets() {
    Random random = new Random(3);
    for (int length = 1; length < 200; length++) {
      StringBuilder bare = new StringBuilder();
      for (int i = 0; i < length; i++) {
        bare.append((char) ('!' + random.nextInt(90)));
      }
      MessageId without = new MessageId("x" + bare);
      MessageId with = new MessageId("<x" + bare + ">");
      assertThat(with).isEqualTo(without).hasSameHashCodeAs(without);
      assertThat(without).isEqualTo(with);
      assertThat(with.value()).isNotEqualTo(without.value());
    }
  }

  @Test
  void isAnotherWhenAnythingElseDiffers() {
    MessageId id = new MessageId("<a@example.org>");
    assertThat(id).isNotEqualTo(new MessageId("<A@example.org>"));
    assertThat(id).isNotEqualTo(new MessageId("<a@example.org"));
    assertThat(id).isNotEqualTo(new MessageId("(a@example.org)"));
    assertThat(id).isNotEqualTo(new MessageId("<<a@example.org>>"));
    assertThat(id).isNotEqualTo(new MessageId("xa@example.orgx"));
    assertThat(new MessageId("<>")).isNotEqualTo(new MessageId("<"));
  }

  @Test
  void mustNotBeBlank() {
    assertThatThrownBy(() -> new MessageId(" ")).isInstanceOf(IllegalArgumentException.class);
  }
}
