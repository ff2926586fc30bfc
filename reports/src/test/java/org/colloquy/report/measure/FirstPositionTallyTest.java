package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colloquy.position.Mode;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.colloquy.report.statistic.AalenJohansen;
import org.colloquy.report.table.Observation;
import org.junit.jupiter.api.Test;

/** On an archive of January 2026 whose first positions are counted by hand. */
class FirstPositionTallyTest {
  private static final Optional<Observation.Window> JANUARY =
      Optional.of(
          new Observation.Window(
              Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-01-31T00:00:00Z"), 0));

  private final Play play = new Play();
  private final FirstPositionTally tally = new FirstPositionTally();

  private static double share(AalenJohansen<Stance> curve, double day, Stance stance) {
    int index = FirstPosition.STANCES.indexOf(stance);
    return curve.at(day * 86_400).orElseThrow().incidences().get(index).share();
  }

  /** Agreed after a day, objected to after two, deferred after three, and one without any. */
  private void fourRoots() {
    play.says("Ada", "2026-01-01T00:00:00Z", "First.");
    play.answers(0, "Ben", "2026-01-02T00:00:00Z", "Yes.").position(Stance.AGREE);
    play.answers(0, "Cleo", "2026-01-03T00:00:00Z", "No.").position(Stance.OBJECT);
    tally.add(play.endThread());
    play.says("Ada", "2026-01-01T00:00:00Z", "Second.");
    play.answers(0, "Ben", "2026-01-03T00:00:00Z", "No. Well, yes in part.")
        .position(Stance.OBJECT)
        .position(Stance.AGREE, Mode.DIRECT, 0, true);
    tally.add(play.endThread());
    play.says("Ada", "2026-01-10T00:00:00Z", "Third.");
    play.answers(0, "Ben", "2026-01-13T00:00:00Z", "As you say.")
        .position(Stance.DEFER, Mode.DIRECT, 0, true);
    tally.add(play.endThread());
    play.says("Ada", "2026-01-30T00:00:00Z", "Fourth.");
    play.answers(0, "Ben", "2026-01-30T12:00:00Z", "Hm.");
    tally.add(play.endThread());
  }

  @Test
  void letsTheStancesCompeteToBeFirst() {
    fourRoots();
    FirstPosition data = tally.data(JANUARY);
    assertThat(data.curve().n()).isEqualTo(4);
    assertThat(data.taken()).isEqualTo(3);
    // After a day one of four agrees, and one, watched for a day only, is censored; then one of two
    // that are left objects: 3/4 · 1/2, and the last one defers.
    assertThat(share(data.curve(), 1, Stance.AGREE)).isCloseTo(0.25, within(1e-12));
    assertThat(share(data.curve(), 2, Stance.OBJECT)).isCloseTo(0.375, within(1e-12));
    assertThat(share(data.curve(), 3, Stance.DEFER)).isCloseTo(0.375, within(1e-12));
    assertThat(share(data.curve(), 30, Stance.AGREE)).isCloseTo(0.25, within(1e-12));
    assertThat(data.curve().at(86_400).orElseThrow().censored()).isEqualTo(1);
    assertThat(data.trailers()).isEqualTo(1);
    assertThat(data.mixed()).isEqualTo(1);
    assertThat(data.detectors()).containsExactly("cues");
  }

  @Test
  void takesNoPositionOfTheWriterOfAProgramOrOfSomebodyElsesMouth() {
    play.says("Ada", "2026-01-01T00:00:00Z", "A thought.");
    play.answers(0, "Ada", "2026-01-02T00:00:00Z", "I agree with myself.").position(Stance.AGREE);
    play.answers(0, "Build Bot", "2026-01-03T00:00:00Z", "It fails.").position(Stance.OBJECT);
    play.answers(0, "Ben", "2026-01-04T00:00:00Z", "Cleo is against it.")
        .position(Stance.OBJECT, Mode.REPORTED, 0, false)
        .position(Stance.OBJECT, Mode.CONDITIONAL, 0, false)
        .position(Stance.OBJECT, Mode.DIRECT, 1, false);
    tally.add(play.endThread());
    FirstPosition data = tally.data(JANUARY);
    assertThat(data.taken()).isZero();
    assertThat(data.curve().steps())
        .singleElement()
        .extracting(AalenJohansen.Step::censored)
        .isEqualTo(1);
  }

  @Test
  void goesByTheDateAndNotByThePlaceInTheThread() {
    play.says("Ada", "2026-01-01T00:00:00Z", "A thought.");
    play.answers(0, "Ben", "2026-01-05T00:00:00Z", "No.").position(Stance.OBJECT);
    play.answers(0, "Cleo", "2026-01-02T00:00:00Z", "Yes.").position(Stance.AGREE);
    play.answers(0, "Dan", "", "Ask Cleo.").position(Stance.DEFER);
    tally.add(play.endThread());
    assertThat(tally.data(JANUARY).curve().events(Stance.AGREE)).isEqualTo(1);
  }

  @Test
  void leavesOutThreadsWithoutAUsableStartOrDate() {
    play.answersMissing("Ben", "2026-01-02T00:00:00Z", "No.").position(Stance.OBJECT);
    tally.add(play.endThread());
    play.says("Build Bot", "2026-01-02T00:00:00Z", "It fails.");
    tally.add(play.endThread());
    play.says("Ada", "2026-01-02T00:00:00Z", "Objected to nobody knows when.");
    play.answers(0, "Ben", "", "No.").position(Stance.OBJECT);
    tally.add(play.endThread());
    play.says("Ada", "2026-01-02T00:00:00Z", "Objected to before it was said.");
    play.answers(0, "Ben", "2026-01-01T00:00:00Z", "No.").position(Stance.OBJECT);
    tally.add(play.endThread());
    FirstPosition data = tally.data(JANUARY);
    assertThat(data.left()).isEqualTo(new LeftOutThreads(1, 1, 2));
    assertThat(data.curve().n()).isZero();
  }

  @Test
  void hasNoCurveWithoutADate() {
    play.says("Ada", "", "Whenever.");
    tally.add(play.endThread());
    FirstPosition data = tally.data(Optional.empty());
    assertThat(data.curve().steps()).isEqualTo(List.of());
    assertThat(data.left().unusable()).isEqualTo(1);
  }
}
