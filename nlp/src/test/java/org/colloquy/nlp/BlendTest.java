package org.colloquy.nlp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.colloquy.position.Stance;
import org.junit.jupiter.api.Test;

class BlendTest {
  private static final List<String> LINES =
      List.of(
          "# setting agree object defer",
          "ask -3 -4 -5",
          "bias 0.5 0 0",
          "ranker 1 2 3",
          "encoder 4 5 6",
          "threshold 0 0 0",
          "slope 1 1 1",
          "shift 0 -1 0");

  @Test
  void weighsBoth() {
    Blend blend = new Blend(LINES);

    assertThat(blend.of(Stance.AGREE).logit(2, -1)).isEqualTo(0.5 + 2 - 4);
    assertThat(blend.of(Stance.DEFER).logit(2, -1)).isEqualTo(6 - 6.0);
    assertThat(blend.of(Stance.OBJECT).ask()).isEqualTo(-4);
  }

  @Test
  void turnsLogitsIntoShares() {
    Blend blend = new Blend(LINES);

    assertThat(blend.of(Stance.AGREE).confidence(0)).isCloseTo(0.5, within(1e-9));
    assertThat(blend.of(Stance.OBJECT).confidence(0)).isCloseTo(0.269, within(1e-3));
    assertThat(blend.of(Stance.AGREE).confidence(100)).isEqualTo(0.99);
  }

  @Test
  void namesASettingThatIsMissing() {
    assertThatThrownBy(() -> new Blend(List.of("ask 1 1 1")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("bias");
  }
}
