package org.colloquy.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LorenzTest {

  /** By hand: mean absolute difference of 1, 2, 3, 4 over all 16 pairs is 1.25, the mean 2.5. */
  @Test
  void givesGinisCoefficient() {
    assertThat(Lorenz.of(new double[] {4, 1, 3, 2}).gini()).isCloseTo(0.25, within(1e-12));
    assertThat(Lorenz.of(new double[] {5, 5, 5}).gini()).isCloseTo(0, within(1e-12));
    assertThat(Lorenz.of(new double[] {0, 0, 0, 9}).gini()).isCloseTo(0.75, within(1e-12));
    assertThat(Lorenz.of(new double[] {0, 0}).gini()).isNaN();
    assertThat(Lorenz.of(new double[0]).gini()).isNaN();
  }

  @Test
  void runsThroughOnePointForEachValue() {
    Lorenz lorenz = Lorenz.of(new double[] {1, 6, 1, 2});
    assertThat(lorenz.points())
        .containsExactly(
            new Lorenz.Point(1, 2, 0.5, 0.2),
            new Lorenz.Point(2, 1, 0.75, 0.4),
            new Lorenz.Point(6, 1, 1, 1));
  }

  @Test
  void countsTheFewestThatHaveAShare() {
    Lorenz lorenz = Lorenz.of(new double[] {50, 20, 10, 10, 10});
    assertThat(lorenz.fewest(0.5)).isEqualTo(1);
    assertThat(lorenz.fewest(0.51)).isEqualTo(2);
    assertThat(lorenz.fewest(0.8)).isEqualTo(3);
    assertThat(lorenz.fewest(1)).isEqualTo(5);
    assertThat(lorenz.top(2)).isCloseTo(0.7, within(1e-12));
    assertThat(lorenz.top(9)).isCloseTo(1, within(1e-12));
    double[] tenths = new double[10];
    Arrays.fill(tenths, 0.1);
    assertThat(Lorenz.of(tenths).fewest(0.8)).isEqualTo(8);
    assertThat(Lorenz.of(new double[] {0, 0}).fewest(0.5)).isZero();
  }

  @Test
  void refusesDebts() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Lorenz.of(new double[] {1, -1}))
        .withMessageContaining("-1");
  }
}
