package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.colloquy.graph.EdgeKind;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.junit.jupiter.api.Test;

class TieTallyTest {
  private static final int FIRST_OF_2026 = 2026 * 4;

  private final Play play = new Play();
  private final TieTally tally = new TieTally();

  @Test
  void countsTheMessagesThatShowATieByQuarterOfUtc() {
    play.says("Ada", "2026-01-01T00:00:00Z", "Shall we?");
    play.answers(0, "Ben", "2026-03-31T23:00:00Z", "Yes.");
    play.answers(0, "Ben", "2026-03-31T23:30:00-01:00", "Yes again.");
    tally.add(play.endThread(), 1);

    assertThat(tie("Ben", "Ada", EdgeKind.REPLY).byQuarter())
        .isEqualTo(Map.of(FIRST_OF_2026, 1, FIRST_OF_2026 + 1, 1));
  }

  @Test
  void countsAMessageWithoutDateApart() {
    play.says("Ada", "2026-01-01T00:00:00Z", "Shall we?");
    play.answers(0, "Ben", "", "Yes.").position(Stance.AGREE);
    tally.add(play.endThread(), 1);

    assertThat(tie("Ben", "Ada", EdgeKind.AGREE).undated()).isEqualTo(1);
    assertThat(tie("Ben", "Ada", EdgeKind.AGREE).messages()).isEqualTo(1);
  }

  @Test
  void leavesOutWhatTiesAPersonToThemselves() {
    play.says("Ada", "2026-01-01T00:00:00Z", "Shall we?");
    play.answers(0, "Ada", "2026-01-02T00:00:00Z", "We shall.");
    tally.add(play.endThread(), 1);

    assertThat(tally.all()).isEmpty();
  }

  @Test
  void knowsTheThreadsOfATie() {
    for (int number = 1; number <= 2; number++) {
      play.says("Ada", "2026-01-01T00:00:00Z", "Shall we?");
      play.answers(0, "Ben", "2026-01-02T00:00:00Z", "Yes.");
      tally.add(play.endThread(), number);
    }

    assertThat(tie("Ben", "Ada", EdgeKind.REPLY).threads()).containsExactly(1, 2);
    assertThat(TieTally.words(FIRST_OF_2026 + 3)).isEqualTo("2026 Q4");
  }

  private TieTally.Tie tie(String from, String to, EdgeKind kind) {
    TieTally.Ends ends = new TieTally.Ends(play.person(from).id(), play.person(to).id(), kind);
    assertThat(tally.all()).containsKey(ends);
    return tally.all().getOrDefault(ends, new TieTally.Tie());
  }
}
