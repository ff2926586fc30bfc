package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PeriodTest {
  private static final LocalDate SUNDAY = LocalDate.of(2026, 3, 1);

  @Test
  void weeksBeginOnMondays() {
    assertThat(Period.WEEK.start(SUNDAY)).isEqualTo(LocalDate.of(2026, 2, 23));
    assertThat(Period.WEEK.next(LocalDate.of(2026, 2, 23))).isEqualTo(LocalDate.of(2026, 3, 2));
    assertThat(Period.MONTH.start(SUNDAY)).isEqualTo(SUNDAY);
    assertThat(Period.QUARTER.start(SUNDAY)).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(Period.QUARTER.next(LocalDate.of(2026, 10, 1))).isEqualTo(LocalDate.of(2027, 1, 1));
  }

  @Test
  void takesTheShortestWhoseBinsAreFewEnough() {
    LocalDate last = LocalDate.of(2026, 12, 31);
    assertThat(Period.fitting(SUNDAY, last)).isEqualTo(Period.MONTH);
    assertThat(Period.fitting(Period.WEEK, SUNDAY, last, 45)).isEqualTo(Period.WEEK);
    assertThat(Period.fitting(Period.WEEK, SUNDAY, last, 44)).isEqualTo(Period.MONTH);
    assertThat(Period.fitting(Period.WEEK, SUNDAY, last, 9)).isEqualTo(Period.QUARTER);
    assertThat(Period.fitting(Period.WEEK, SUNDAY, last, 1)).isEqualTo(Period.YEAR);
    assertThat(Period.fitting(SUNDAY, last.plusYears(100))).isEqualTo(Period.YEAR);
  }
}
