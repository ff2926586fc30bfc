package org.colloquy.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmoothShareTest {

  private static List<SmoothShare.Bin> bins(int n, int cases) {
    return IntStream.range(0, n)
        .mapToObj(i -> new SmoothShare.Bin(i, cases, cases * i / n))
        .toList();
  }

  @Test
  void followsAShareThatGrowsSteadily() {
    List<SmoothShare.Smoothed> smooth = SmoothShare.of(bins(10, 100));
    assertThat(smooth.get(0).share()).isCloseTo(0, within(1e-9));
    assertThat(smooth.get(5).share()).isCloseTo(0.5, within(1e-9));
    assertThat(smooth).allMatch(s -> s.lower() <= s.share() && s.share() <= s.upper());
  }

  /** A mean of 5 bins of 100 fair tosses has a standard error of at least 0.5 / sqrt(500). */
  @Test
  void hasABandAsWideAsChanceMakesIt() {
    List<SmoothShare.Bin> fair =
        IntStream.range(0, 10).mapToObj(i -> new SmoothShare.Bin(i, 100, 50)).toList();
    SmoothShare.Smoothed middle = SmoothShare.of(fair).get(5);
    double width = middle.upper() - middle.lower();
    assertThat(width).isBetween(2 * 1.96 * 0.5 / Math.sqrt(500), 2 * 1.96 * 0.5 / Math.sqrt(150));
  }

  @Test
  void givesTheSameBandForTheSameCases() {
    assertThat(SmoothShare.of(bins(8, 20))).isEqualTo(SmoothShare.of(bins(8, 20)));
  }

  @Test
  void doesNotSmoothAHandfulOfBinsOrCases() {
    assertThat(SmoothShare.of(bins(4, 100))).hasSize(4).allMatch(s -> Double.isNaN(s.share()));
    assertThat(SmoothShare.of(bins(9, 3))).hasSize(9).allMatch(s -> Double.isNaN(s.share()));
  }

  @Test
  void tellsNothingBeforeTheFirstCaseAndBehindTheLast() {
    List<SmoothShare.Bin> bins =
        IntStream.range(0, 12)
            .mapToObj(i -> new SmoothShare.Bin(i, i < 2 || i > 9 || i == 5 ? 0 : 20, 0))
            .toList();
    List<SmoothShare.Smoothed> smooth = SmoothShare.of(bins);
    assertThat(IntStream.range(0, 12).filter(i -> !Double.isNaN(smooth.get(i).share())))
        .containsExactly(2, 3, 4, 5, 6, 7, 8, 9);
  }

  @Test
  void refusesMoreHitsThanCases() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SmoothShare.Bin(0, 1, 2))
        .withMessageContaining("2");
  }
}
