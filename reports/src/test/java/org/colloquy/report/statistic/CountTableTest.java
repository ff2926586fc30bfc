package org.colloquy.report.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CountTableTest {
  private static final long[][] COUNTS = {{1, 2, 3}, {0, 5, 0}};

  @Test
  void addsUpRowsColumnsAndAll() {
    CountTable table = CountTable.of(COUNTS, 3);
    assertThat(table.row(0)).isEqualTo(6);
    assertThat(table.column(1)).isEqualTo(7);
    assertThat(table.total()).isEqualTo(11);
    assertThat(table.cells()).containsExactly(1L, 2L, 3L, 0L, 5L, 0L);
  }

  @Test
  void keepsItsCountsWhenTheArrayChanges() {
    long[][] counts = {{1}};
    CountTable table = CountTable.of(counts, 1);
    counts[0][0] = 9;
    assertThat(table.at(0, 0)).isEqualTo(1);
  }

  @Test
  void refusesRaggedRowsAndCountsBelowZero() {
    assertThatThrownBy(() -> CountTable.of(COUNTS, 2)).hasMessageContaining("row 0");
    assertThatThrownBy(() -> CountTable.of(new long[][] {{0}, {-1}}, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("row 1");
  }

  @Test
  void mayHaveNoRows() {
    assertThat(CountTable.of(new long[0][], 4).total()).isZero();
  }
}
