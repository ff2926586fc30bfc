package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.colloquy.position.Mode;
import org.colloquy.position.ObjectionState;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.colloquy.report.table.Observation;
import org.junit.jupiter.api.Test;

/** On an archive of January 2026 whose objections are counted by hand. */
class ObjectionsTallyTest {
  private static final Optional<Observation.Window> JANUARY =
      Optional.of(
          new Observation.Window(
              Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-31T00:00:00Z"), 0));

  private final Play play = new Play();
  private final ObjectionsTally tally = new ObjectionsTally();

  private Objections data() {
    return tally.data(JANUARY, Duration.ofDays(7));
  }

  private static Objections.Day on(Objections data, int day) {
    LocalDate date = LocalDate.of(2026, 1, day);
    return data.days().stream().filter(d -> d.day().equals(date)).findFirst().orElseThrow();
  }

  private void quarrel(String objected, String conceded) {
    play.says("Ada Ash", "2026-01-01T00:00:00Z", "The pump runs at night.");
    play.answers(0, "Ben Bo", objected, "It wakes the street.").position(Stance.OBJECT);
    if (!conceded.equals("-")) {
      play.answers(1, "Ada Ash", conceded, "You are right.").position(Stance.AGREE);
    }
    tally.add(play.endThread());
  }

  /** One conceded after two days, one open since the 10th in a thread quiet since then. */
  private void twoQuarrels() {
    quarrel("2026-01-02T00:00:00Z", "2026-01-04T00:00:00Z");
    quarrel("2026-01-10T12:00:00Z", "-");
  }

  @Test
  void countsStatesAndTheTimeUntilTheyAreSettled() {
    twoQuarrels();
    Objections data = data();
    assertThat(data.total()).isEqualTo(2);
    assertThat(data.settled()).isEqualTo(1);
    assertThat(data.count(ObjectionState.CONCEDED)).isEqualTo(1);
    assertThat(data.count(ObjectionState.OPEN)).isEqualTo(1);
    assertThat(data.curve().at(2 * 86_400).orElseThrow().survival()).isCloseTo(0.5, within(1e-12));
    assertThat(data.curve().at(21 * 86_400).orElseThrow().censored()).isEqualTo(1);
    assertThat(data.detectors()).containsExactly("cues");
  }

  @Test
  void countsTheOpenOnesDayByDay() {
    twoQuarrels();
    Objections data = data();
    assertThat(data.days()).hasSize(30);
    assertThat(data.days().get(0)).isEqualTo(day(2, 1, 0, 1, 1));
    assertThat(on(data, 3)).isEqualTo(day(3, 0, 0, 1, 1));
    assertThat(on(data, 4)).isEqualTo(day(4, 0, 1, 0, 0));
    assertThat(on(data, 10)).isEqualTo(day(10, 1, 0, 1, 1));
    assertThat(on(data, 16)).isEqualTo(day(16, 0, 0, 1, 1));
    // a week after the last message its thread has gone quiet
    assertThat(on(data, 17)).isEqualTo(day(17, 0, 0, 1, 0));
    assertThat(on(data, 31)).isEqualTo(day(31, 0, 0, 1, 0));
  }

  private static Objections.Day day(int day, int raised, int settled, int open, int active) {
    return new Objections.Day(LocalDate.of(2026, 1, day), raised, settled, open, active);
  }

  @Test
  void leavesOutOfTheCurveWhatHasNoDates() {
    quarrel("", "-");
    quarrel("2026-01-02T00:00:00Z", "");
    quarrel("2025-01-02T00:00:00Z", "-");
    play.says("Ada Ash", "2026-01-01T00:00:00Z", "The pump runs at night.");
    play.answers(0, "Ben Bo", "2026-01-02T00:00:00Z", "They say it wakes the street.")
        .position(Stance.OBJECT, Mode.REPORTED, 0, false);
    tally.add(play.endThread());
    Objections data = data();
    assertThat(data.total()).isEqualTo(4);
    assertThat(data.reported()).isEqualTo(1);
    assertThat(data.left()).isEqualTo(new Objections.LeftOut(2, 1, 1));
    assertThat(data.curve().n()).isZero();
    assertThat(data.days()).isEmpty();
  }

  @Test
  void staysEmptyWithoutObjections() {
    assertThat(data().total()).isZero();
    assertThat(tally.data(Optional.empty(), Duration.ofDays(7)).days()).isEmpty();
  }
}
