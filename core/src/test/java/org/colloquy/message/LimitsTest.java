package org.colloquy.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LimitsTest {

  @Test
  void holdsTheDefaultsUntilTheyAreChanged() {
    Limits standard = Limits.standard();
    Limits few = standard.with(Limit.PARTS, 5).with(Limit.IDS, 7).with(Limit.PARTS, 6);
    assertThat(few.of(Limit.PARTS)).isEqualTo(6);
    assertThat(few.of(Limit.IDS)).isEqualTo(7);
    for (Limit limit : Limit.values()) {
      assertThat(standard.of(limit)).isEqualTo(limit.standard()).isPositive();
    }
  }

  @Test
  void areAtLeastOne() {
    assertThatThrownBy(() -> Limits.standard().with(Limit.PART_DEPTH, 0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("part-depth 0 must be >= 1");
  }
}
