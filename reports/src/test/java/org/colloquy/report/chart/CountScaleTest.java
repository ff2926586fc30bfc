package org.colloquy.report.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class CountScaleTest {

  /** Relative luminance as WCAG 2 defines it: what is left in grey. */
  private static double luminance(Color color) {
    float[] parts = color.getRGBColorComponents(null);
    double[] linear = new double[3];
    for (int i = 0; i < 3; i++) {
      linear[i] =
          parts[i] <= 0.03928 ? parts[i] / 12.92 : Math.pow((parts[i] + 0.055) / 1.055, 2.4);
    }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
  }

  private static double contrast(Color one, Color other) {
    double a = luminance(one) + 0.05;
    double b = luminance(other) + 0.05;
    return Math.max(a, b) / Math.min(a, b);
  }

  @Test
  void growsDarkerWithEveryCount() {
    CountScale scale = CountScale.of(LongStream.of(1, 20, 40));
    assertThat(scale.isLog()).isFalse();
    double before = luminance(scale.color(0));
    for (long count = 1; count <= 40; count++) {
      assertThat(luminance(scale.color(count))).isLessThan(before);
      before = luminance(scale.color(count));
    }
  }

  @Test
  void keepsItsNumbersReadable() {
    CountScale scale = CountScale.of(LongStream.rangeClosed(1, 200));
    for (long count = 1; count <= 200; count++) {
      assertThat(contrast(scale.color(count), scale.ink(count))).isGreaterThan(3.5);
    }
  }

  @Test
  void takesLogarithmsOfSkewedCountsOnly() {
    assertThat(CountScale.of(LongStream.of(0, 0, 2, 3, 20)).isLog()).isFalse();
    CountScale skewed = CountScale.of(LongStream.of(1, 2, 2, 3, 1000));
    assertThat(skewed.isLog()).isTrue();
    assertThat(skewed.place(1)).isZero();
    assertThat(skewed.place(10)).isCloseTo(1.0 / 3, within(1e-9));
    assertThat(skewed.marks()).containsExactly(1L, 1000L, 10L, 100L);
  }

  @Test
  void knowsOneCountAndNone() {
    assertThat(CountScale.of(LongStream.of(0, 1, 1)).marks()).containsExactly(1L);
    assertThat(CountScale.of(LongStream.of(0, 0)).marks()).isEmpty();
    assertThat(CountScale.of(LongStream.of(0, 2)).marks()).containsExactly(1L, 2L);
  }

  @Test
  void writesLargeCountsShort() {
    assertThat(CountScale.compact(999)).isEqualTo("999");
    assertThat(CountScale.compact(1670)).isEqualTo("1.7k");
    assertThat(CountScale.compact(2_000)).isEqualTo("2k");
    assertThat(CountScale.compact(9_949)).isEqualTo("9.9k");
    assertThat(CountScale.compact(9_950)).isEqualTo("10k");
    assertThat(CountScale.compact(12_600)).isEqualTo("13k");
    assertThat(CountScale.compact(999_600)).isEqualTo("1M");
  }
}
