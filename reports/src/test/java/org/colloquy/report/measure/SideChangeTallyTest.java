package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.colloquy.position.Side;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.colloquy.report.statistic.Wilson;
import org.junit.jupiter.api.Test;

class SideChangeTallyTest {
  private final Play play = new Play();
  private final SideChangeTally tally = new SideChangeTally();

  /** Ben is against what Ada proposes; Ada gives in, then does not; Ben objects again. */
  private void quarrel() {
    play.says("Ada", "2026-01-01T00:00:00Z", "The pump runs at night.");
    play.answers(0, "Ben", "2026-01-02T00:00:00Z", "It wakes the street.").position(Stance.OBJECT);
    play.answers(1, "Ada", "2026-01-03T00:00:00Z", "You are right.").position(Stance.AGREE);
    play.answers(1, "Ada", "2026-01-04T00:00:00Z", "No, it does not.").position(Stance.OBJECT);
    play.answers(0, "Ben", "2026-01-05T00:00:00Z", "It does.").position(Stance.OBJECT);
    tally.add(play.endThread());
  }

  @Test
  void countsFirstAndLastSidesAndWhomTheChangeAnswers() {
    quarrel();
    SideChanges data = tally.data();
    assertThat(data.groups())
        .containsExactly(
            new SideChanges.Group(Side.AGAINST, Side.FOR, Optional.of(play.person("Ben")), 1),
            new SideChanges.Group(Side.AGAINST, Side.AGAINST, Optional.of(play.person("Ada")), 1));
    assertThat(data.people()).isEqualTo(2);
    assertThat(data.positions()).isEqualTo(4);
    assertThat(data.detectors()).containsExactly("cues");
  }

  @Test
  void givesTheRateWithItsInterval() {
    quarrel();
    SideChanges data = tally.data();
    assertThat(data.courses()).isEqualTo(2);
    assertThat(data.changed()).isEqualTo(1);
    assertThat(data.changedTowardsPerson()).isEqualTo(1);
    assertThat(data.interval()).isEqualTo(Wilson.of(1, 2));
    // rows and columns in the order for, against, conditional, defers
    assertThat(data.matrix().at(1, 0)).isEqualTo(1);
    assertThat(data.matrix().at(1, 1)).isEqualTo(1);
    assertThat(data.matrix().total()).isEqualTo(2);
  }

  @Test
  void leavesOutWhoTookOnePosition() {
    play.says("Ada", "2026-01-01T00:00:00Z", "Shall we?");
    play.answers(0, "Ben", "2026-01-02T00:00:00Z", "Yes.").position(Stance.AGREE);
    tally.add(play.endThread());
    assertThat(tally.data().courses()).isZero();
    assertThat(tally.data().positions()).isEqualTo(1);
  }
}
