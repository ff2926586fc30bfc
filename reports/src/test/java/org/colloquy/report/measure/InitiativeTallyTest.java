package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.colloquy.report.graph.Play;
import org.junit.jupiter.api.Test;

class InitiativeTallyTest {
  private final Play play = new Play();
  private final InitiativeTally tally = new InitiativeTally();

  private static String line(Initiative.Row row) {
    return row.person().name()
        + " opened "
        + row.opened()
        + " received "
        + row.received()
        + " given "
        + row.given()
        + " degree "
        + row.degree();
  }

  @Test
  void countsThreadsOpenedAndAnswersBetweenPeople() {
    play.says("Ada", "2026-01-01T00:00:00Z", "Shall we?");
    play.answers(0, "Ben", "2026-01-02T00:00:00Z", "Yes.");
    play.answers(0, "Cleo", "2026-01-02T00:00:00Z", "No.");
    play.answers(1, "Ada", "2026-01-03T00:00:00Z", "Good.");
    play.answers(0, "Ada", "2026-01-04T00:00:00Z", "Anybody else?");
    play.answers(0, "Build Bot", "2026-01-04T00:00:00Z", "It builds.");
    play.answers(5, "Ben", "2026-01-04T00:00:00Z", "Thanks, program.");
    play.answers(1, "", "2026-01-04T00:00:00Z", "By nobody.");
    tally.add(play.endThread());
    play.answersMissing("Ben", "2026-02-01T00:00:00Z", "No.");
    play.answers(0, "Cleo", "2026-02-01T00:00:00Z", "Yes.");
    tally.add(play.endThread());
    Initiative data = tally.data();
    assertThat(data.people())
        .extracting(InitiativeTallyTest::line)
        .containsExactly(
            "Ada opened 1 received 2 given 1 degree 2",
            "Ben opened 0 received 2 given 1 degree 2",
            "Cleo opened 0 received 0 given 2 degree 2");
    assertThat(data.messages()).isEqualTo(8);
    assertThat(data.automatic()).isEqualTo(1);
    assertThat(data.unknown()).isEqualTo(1);
  }

  @Test
  void knowsNobodyWithoutMessages() {
    assertThat(tally.data().people()).isEmpty();
  }
}
