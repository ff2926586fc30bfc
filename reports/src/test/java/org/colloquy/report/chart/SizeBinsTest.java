package org.colloquy.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SizeBinsTest {

  @Test
  void coversFromTheLeastToTheLargestSize() {
    SizeBins bins = SizeBins.covering(2, 12);
    assertThat(bins.names()).containsExactly("2", "3", "4", "5–6", "7–9", "10–12");
    assertThat(bins.fromLargest()).first().isEqualTo("10–12");
    assertThat(bins.of(2)).isZero();
    assertThat(bins.of(6)).isEqualTo(3);
    assertThat(bins.of(12)).isEqualTo(5);
  }

  @Test
  void hasOneBinForOneSize() {
    assertThat(SizeBins.covering(1, 1).names()).containsExactly("1");
    assertThat(SizeBins.covering(6, 6).names()).containsExactly("5–6");
  }

  @Test
  void hasRoomForTheLongestThread() {
    SizeBins bins = SizeBins.covering(1, 4321);
    assertThat(bins.names()).last().isEqualTo("1000–4321");
    assertThat(bins.of(4321)).isEqualTo(bins.size() - 1);
  }
}
