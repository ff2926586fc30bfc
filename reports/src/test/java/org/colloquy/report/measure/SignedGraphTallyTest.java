package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.colloquy.position.Mode;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.colloquy.report.statistic.TriadBalance;
import org.colloquy.report.table.Observation;
import org.junit.jupiter.api.Test;

class SignedGraphTallyTest {
  private static final Optional<Observation.Window> QUARTER =
      Optional.of(
          new Observation.Window(
              Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-03-31T00:00:00Z"), 0));

  private final Play play = new Play();
  private final SignedGraphTally tally = new SignedGraphTally();

  /**
   * Ben agrees with Ada twice and objects once, each with confidence 0.75; Cleo objects to Ada, and
   * to Ben in February: a balanced triad, two against one.
   */
  private void triad() {
    play.says("Ada", "2026-01-01T00:00:00Z", "Shall we?");
    play.answers(0, "Ben", "2026-01-02T00:00:00Z", "Yes.")
        .position(Stance.AGREE)
        .position(Stance.AGREE, Mode.DIRECT, 0, true);
    play.answers(0, "Ben", "2026-02-02T00:00:00Z", "No.").position(Stance.OBJECT);
    play.answers(0, "Cleo", "2026-01-03T00:00:00Z", "No.").position(Stance.OBJECT);
    play.answers(1, "Cleo", "2026-02-03T00:00:00Z", "No.").position(Stance.OBJECT);
    tally.add(play.endThread());
  }

  @Test
  void addsUpConfidencesByDirectionAndSign() {
    triad();
    SignedGraph data = tally.data(QUARTER);
    assertThat(data.people()).extracting(p -> p.name()).containsExactly("Ada", "Ben", "Cleo");
    assertThat(data.ties())
        .containsExactly(
            new SignedGraph.Tie("p2", "p1", 1.5, 0.75, 3),
            new SignedGraph.Tie("p3", "p1", 0, 0.75, 1),
            new SignedGraph.Tie("p3", "p2", 0, 0.75, 1));
    assertThat(data.ties().get(0).net()).isEqualTo(0.75);
    assertThat(data.signs()).isEqualTo(new SignedGraph.Signs(1, 2));
  }

  /** One pair in three is positive: 1/27 of the triads have three such, 12/27 have one. */
  @Test
  void tellsWhatBalanceChanceWouldMake() {
    triad();
    assertThat(tally.data(QUARTER).signs().byChance()).isCloseTo(13.0 / 27, within(1e-12));
    assertThat(new SignedGraph.Signs(0, 0).byChance()).isNaN();
  }

  @Test
  void tellsBalanceAndFrustration() {
    triad();
    SignedGraph data = tally.data(QUARTER);
    assertThat(data.balance()).isEqualTo(new TriadBalance(0, 0, 1, 0));
    assertThat(data.balance().share()).isEmpty();
    assertThat(data.frustration()).hasValue(0);
    // Ada comes to object to Ben more than he agrees with her: three enemies
    play.says("Ben", "2026-03-01T00:00:00Z", "So be it.");
    play.answers(0, "Ada", "2026-03-02T00:00:00Z", "No.")
        .position(Stance.OBJECT)
        .position(Stance.OBJECT);
    tally.add(play.endThread());
    assertThat(tally.data(QUARTER).balance()).isEqualTo(new TriadBalance(0, 0, 0, 1));
    assertThat(tally.data(QUARTER).frustration()).hasValue(1);
  }

  @Test
  void givesEachMonthItsOwnTies() {
    triad();
    SignedGraph data = tally.data(QUARTER);
    assertThat(data.slices())
        .extracting(SignedGraph.Slice::start)
        .containsExactly(
            LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1), LocalDate.of(2026, 3, 1));
    assertThat(data.slices().get(0).ties())
        .containsExactly(
            new SignedGraph.Tie("p2", "p1", 1.5, 0, 2),
            new SignedGraph.Tie("p3", "p1", 0, 0.75, 1));
    assertThat(data.slices().get(0).balance().triads()).isZero();
    assertThat(data.slices().get(2).ties()).isEmpty();
  }

  @Test
  void tellsWhatItLeavesOut() {
    triad();
    play.says("Ada", "2026-02-01T00:00:00Z", "Shall we?");
    play.answers(0, "Ben", "2026-02-01T00:00:00Z", "He says no.")
        .position(Stance.OBJECT, Mode.REPORTED, 0, false)
        .position(Stance.AGREE, Mode.CONDITIONAL, 0, false)
        .position(Stance.DEFER)
        .position(Stance.AGREE, Mode.DIRECT, 1, false);
    play.answers(0, "Ada", "2026-02-01T00:00:00Z", "I am right.").position(Stance.AGREE);
    play.answers(0, "Build Bot", "2026-02-01T00:00:00Z", "It fails.").position(Stance.OBJECT);
    play.says("Cleo", "2026-02-01T00:00:00Z", "I agree.").position(Stance.AGREE);
    tally.add(play.endThread());
    assertThat(tally.data(QUARTER).tally()).isEqualTo(new SignedGraph.Count(6, 1, 2, 1, 1, 1, 1));
  }

  @Test
  void keepsTheBusiestInItsCore() {
    triad();
    SignedGraph core = tally.data(QUARTER).core(2);
    // Ada has 4 positions, Ben 4, Cleo 2
    assertThat(core.people()).extracting(p -> p.name()).containsExactly("Ada", "Ben");
    assertThat(core.ties()).hasSize(1);
  }
}
