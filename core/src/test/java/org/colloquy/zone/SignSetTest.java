package org.colloquy.zone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SignSetTest {

  /** '?' is the 64th character and '@' the one behind it: the set keeps them in two words. */
  @Test
  void holdsWhatItIsMadeOfAndNothingElse() {
    String signs = "\u0000 !?@A~\u007f";
    SignSet set = SignSet.of(signs);
    for (char c = 0; c < 0x200; c++) {
      assertThat(set.has(c)).as("character %d", (int) c).isEqualTo(signs.indexOf(c) >= 0);
    }
  }

  @Test
  void refusesWhatIsNotOfAscii() {
    assertThatThrownBy(() -> SignSet.of("a\u0080"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("\u0080");
  }
}
