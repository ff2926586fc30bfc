package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.colloquy.position.Mode;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.colloquy.report.table.Observation;
import org.junit.jupiter.api.Test;

class StanceMixTallyTest {
  private final Play play = new Play();
  private final StanceMixTally tally = new StanceMixTally();

  private static Optional<Observation.Window> window(String first, String last) {
    return Optional.of(
        new Observation.Window(
            Instant.parse(first + "T00:00:00Z"), Instant.parse(last + "T00:00:00Z"), 0));
  }

  private void threeMonths() {
    play.says("Ada", "2026-01-10T00:00:00Z", "one two three four");
    play.answers(0, "Ben", "2026-01-11T00:00:00Z", "five six")
        .position(Stance.AGREE)
        .position(Stance.AGREE, Mode.DIRECT, 0, true)
        .position(Stance.OBJECT, Mode.REPORTED, 0, false)
        .position(Stance.OBJECT, Mode.DIRECT, 1, false);
    play.answers(1, "Cleo", "2026-01-31T23:30:00-01:00", "seven").position(Stance.OBJECT);
    play.answers(1, "Cleo", "2026-03-01T00:00:00Z", "eight").position(Stance.DEFER);
    play.answers(1, "Cleo", "", "nine").position(Stance.AGREE);
    tally.add(play.endThread());
  }

  @Test
  void countsDirectPositionsOfTheSendersOwnWordsByMonthInUtc() {
    threeMonths();
    StanceMix data = tally.data(window("2026-01-10", "2026-03-02"));
    assertThat(data.period()).isEqualTo(Period.MONTH);
    assertThat(data.bins())
        .extracting(StanceMix.Bin::start)
        .containsExactly(
            LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1));
    StanceMix.Bin january = data.bins().get(0);
    assertThat(january.count(Stance.AGREE)).isEqualTo(2);
    assertThat(january.count(Stance.OBJECT)).isZero();
    assertThat(january.trailers()).isEqualTo(1);
    assertThat(january.apart()).isEqualTo(1);
    assertThat(january.words()).isEqualTo(6);
    assertThat(data.bins().get(1).count(Stance.OBJECT)).isEqualTo(1);
    assertThat(data.bins().get(2).count(Stance.DEFER)).isEqualTo(1);
    assertThat(data.left()).isEqualTo(new StanceMix.LeftOut(1, 1));
    assertThat(data.detectors()).containsExactly("cues");
  }

  @Test
  void takesLongerBinsForALongerTime() {
    threeMonths();
    assertThat(tally.data(window("2026-01-10", "2032-03-02")).period()).isEqualTo(Period.QUARTER);
    StanceMix years = tally.data(window("2006-01-10", "2026-03-02"));
    assertThat(years.period()).isEqualTo(Period.YEAR);
    assertThat(years.bins()).hasSize(21);
    assertThat(years.bins().get(20).total()).isEqualTo(4);
  }

  @Test
  void doesNotBelieveDatesOutsideTheWindow() {
    threeMonths();
    StanceMix data = tally.data(window("2026-02-01", "2026-02-20"));
    assertThat(data.total()).isEqualTo(1);
    assertThat(data.left().undated()).isEqualTo(1 + 4 + 1);
  }

  @Test
  void hasNoBinsWithoutADate() {
    assertThat(tally.data(Optional.empty()).bins()).isEmpty();
  }
}
