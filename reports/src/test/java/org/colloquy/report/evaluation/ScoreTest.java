package org.colloquy.report.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ScoreTest {

  @Test
  void knowsNoF1OfNothing() {
    assertThat(new Score(0, 0, 0).f1()).isEmpty();
    assertThat(new Score(0, 0, 0).precision().value()).isEmpty();
    assertThat(new Score(0, 1, 0).f1()).hasValue(0);
    assertThat(new Score(0, 0, 1).recall().value()).hasValue(0);
  }

  @Test
  void isTheHarmonicMeanOfPrecisionAndRecall() {
    Score score = new Score(6, 2, 6);
    double harmonic = 2 * 0.75 * 0.5 / (0.75 + 0.5);

    assertThat(score.f1().orElseThrow()).isEqualTo(harmonic, within(1e-12));
  }

  @Test
  void hasAnIntervalAroundF1ThatNarrowsWithMoreMail() {
    Score few = new Score(6, 2, 6);
    Score many = new Score(600, 200, 600);

    assertThat(few.f1Interval().lower()).isLessThan(many.f1Interval().lower());
    assertThat(few.f1Interval().upper()).isGreaterThan(many.f1Interval().upper());
    assertThat(many.f1Interval().lower()).isBetween(0.57, 0.6);
    assertThat(many.f1Interval().upper()).isBetween(0.6, 0.63);
    assertThat(new Score(9, 0, 0).f1Interval().upper()).isEqualTo(1);
  }

  @Test
  void refusesNegativeCounts() {
    assertThatThrownBy(() -> new Score(0, -1, 0)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Share(2, 1)).isInstanceOf(IllegalArgumentException.class);
  }
}
