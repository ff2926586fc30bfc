package org.colloquy.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WilsonTest {

  /** Newcombe, Statistics in Medicine 17 (1998), 857-872, table I, method 3. */
  @Test
  void agreesWithNewcombesExamples() {
    assertInterval(Wilson.of(81, 263), .2553, .3662);
    assertInterval(Wilson.of(15, 148), .0624, .1605);
    assertInterval(Wilson.of(0, 20), 0, .1611);
    assertInterval(Wilson.of(1, 29), .0061, .1718);
  }

  private static void assertInterval(Wilson interval, double lower, double upper) {
    assertThat(interval.lower()).isCloseTo(lower, within(.00005));
    assertThat(interval.upper()).isCloseTo(upper, within(.00005));
  }

  @Test
  void endsAtNothingAndAtAll() {
    assertThat(Wilson.of(0, 7).lower()).isZero();
    assertThat(Wilson.of(7, 7).upper()).isEqualTo(1);
    assertThat(Wilson.of(0, 0)).isEqualTo(new Wilson(0, 1));
  }

  @Test
  void refusesMoreThanAll() {
    assertThatThrownBy(() -> Wilson.of(3, 2))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("3");
  }
}
