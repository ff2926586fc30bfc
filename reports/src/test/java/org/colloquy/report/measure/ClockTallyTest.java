package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.colloquy.report.graph.Play;
import org.colloquy.report.table.Observation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClockTallyTest {
  private static final int MONDAY = 0;
  private static final int FRIDAY = 4;
  private static final int SATURDAY = 5;
  private static final int SUNDAY = 6;

  private static final Optional<Observation.Window> YEAR =
      Optional.of(
          new Observation.Window(
              Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-12-31T00:00:00Z"), 0));

  private final Play play = new Play();
  private final ClockTally tally = new ClockTally();

  @BeforeEach
  void sixMessages() {
    // 1 January 2026 was a Thursday
    play.says("Ada", "2026-01-02T23:30:00-08:00", "Friday night here, Saturday in UTC.");
    play.answers(0, "Ben", "2026-01-05T01:10:00+02:00", "Monday here, Sunday in UTC.");
    play.answers(0, "Cleo", "2026-01-04T12:00:00Z", "Who knows where I am.");
    play.answers(0, "Build Bot", "2026-01-04T12:00:00+01:00", "It builds.");
    play.answers(0, "Ben", "", "Undated.");
    play.answers(0, "Ben", "2038-01-19T03:14:07+02:00", "From the future.");
    tally.add(play.endThread());
  }

  @Test
  void countsTheSendersHourAndThatInUtc() {
    Clock clock = tally.data(YEAR);
    assertThat(clock.local().total()).isEqualTo(2);
    assertThat(clock.local().at(FRIDAY, 23)).isEqualTo(1);
    assertThat(clock.local().at(MONDAY, 1)).isEqualTo(1);
    assertThat(clock.utc().total()).isEqualTo(3);
    assertThat(clock.utc().at(SATURDAY, 7)).isEqualTo(1);
    assertThat(clock.utc().at(SUNDAY, 23)).isEqualTo(1);
    assertThat(clock.utc().at(SUNDAY, 12)).isEqualTo(1);
  }

  @Test
  void countsAnOffsetOfZeroApart() {
    Clock clock = tally.data(YEAR);
    assertThat(clock.zeroOffset().total()).isEqualTo(1);
    assertThat(clock.zeroOffset().at(SUNDAY, 12)).isEqualTo(1);
  }

  @Test
  void tellsWhatWasSentOnAWeekend() {
    Clock clock = tally.data(YEAR);
    assertThat(Clock.weekend(clock.local())).isZero();
    assertThat(Clock.weekend(clock.utc())).isEqualTo(3);
  }

  @Test
  void leavesOutProgramsAndDatesThatAreNotBelieved() {
    assertThat(tally.data(YEAR).left()).isEqualTo(new Clock.LeftOut(1, 2));
    assertThat(tally.data(Optional.empty()).utc().total()).isZero();
  }
}
