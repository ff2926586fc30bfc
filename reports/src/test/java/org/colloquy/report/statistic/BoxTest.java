package org.colloquy.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class BoxTest {

  /** By hand: of 1 to 10, a quarter of the way from the first to the last is 3.25. */
  @Test
  void interpolatesBetweenTheNearestValues() {
    double[] ten = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};
    assertThat(Box.quantile(ten, 0.25)).isCloseTo(3.25, within(1e-12));
    assertThat(Box.quantile(ten, 0.9)).isCloseTo(9.1, within(1e-12));
    assertThat(Box.quantile(ten, 0)).isEqualTo(1);
    assertThat(Box.quantile(ten, 1)).isEqualTo(10);
    assertThat(Box.quantile(new double[] {7}, 0.3)).isEqualTo(7);
  }

  @Test
  void endsItsWhiskersAtValuesThatAreNotFarOut() {
    assertThat(Box.of(new double[] {100, 1, 2, 3, 4})).isEqualTo(new Box(5, 1, 2, 3, 4, 4));
    assertThat(Box.of(new double[] {1, 2, 3, 4, 7})).isEqualTo(new Box(5, 1, 2, 3, 4, 7));
  }

  @Test
  void knowsNothingOfNothing() {
    assertThat(Box.of(new double[0]).n()).isZero();
    assertThat(Box.of(new double[0]).median()).isNaN();
    assertThat(Box.of(new double[0]).high()).isNaN();
  }

  @Test
  void refusesWhatIsNoShare() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Box.quantile(new double[] {1}, 1.1))
        .withMessageContaining("1.1");
  }
}
