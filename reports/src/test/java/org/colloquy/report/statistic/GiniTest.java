package org.colloquy.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class GiniTest {

  @Test
  void isNoughtWhereAllHaveTheSame() {
    assertThat(Gini.of(new double[] {3, 3, 3})).isCloseTo(0, within(1e-12));
  }

  @Test
  void isNearlyOneWhereOneHasAll() {
    assertThat(Gini.of(new double[] {0, 12, 0, 0})).isCloseTo(0.75, within(1e-12));
  }

  /** All pairs of 1, 2, 6: |1−2| + |1−6| + |2−6| = 10, twice, by 2 · n² · mean = 2 · 9 · 3. */
  @Test
  void isHalfTheRelativeMeanDifference() {
    assertThat(Gini.of(new double[] {6, 1, 2})).isCloseTo(20.0 / 54, within(1e-12));
  }

  @Test
  void isNotKnownOfNothing() {
    assertThat(Gini.of(new double[0])).isNaN();
    assertThat(Gini.of(new double[] {0, 0})).isNaN();
    assertThatThrownBy(() -> Gini.of(new double[] {1, -1})).hasMessageContaining("-1");
  }
}
