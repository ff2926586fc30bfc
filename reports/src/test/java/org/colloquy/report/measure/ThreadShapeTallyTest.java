package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.colloquy.report.graph.Play;
import org.colloquy.report.table.Observation;
import org.junit.jupiter.api.Test;

class ThreadShapeTallyTest {
  private static final Duration MONTH = Duration.ofDays(30);

  private static final Optional<Observation.Window> YEAR =
      Optional.of(
          new Observation.Window(
              Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-12-31T00:00:00Z"), 0));

  private final Play play = new Play();
  private final ThreadShapeTally tally = new ThreadShapeTally();

  private ThreadShapes data() {
    return tally.data(YEAR, MONTH);
  }

  /** Three levels: one message, then three, then one; a program's answer is a fourth level. */
  private void broad(String lastDate) {
    play.says("Ada", "2026-03-01T00:00:00Z", "Shall we?");
    play.answers(0, "Ben", "2026-03-01T01:00:00Z", "Yes.");
    play.answers(0, "Cleo", "2026-03-01T02:00:00Z", "No.");
    play.answers(0, "Ada", "2026-03-01T03:00:00Z", "Soon, I mean.");
    play.answers(1, "Cleo", lastDate, "Why?");
    play.answers(4, "Build Bot", lastDate, "It builds.");
    tally.add(play.endThread());
  }

  @Test
  void measuresLevelsBreadthMessagesAndPeopleWithoutPrograms() {
    broad("2026-03-02T00:00:00Z");
    assertThat(data().groups())
        .containsExactly(new ThreadShapes.Group(new ThreadShape(3, 3, 5, 3), 1, 0));
    assertThat(data().conversations()).isEqualTo(1);
  }

  @Test
  void groupsThreadsOfOneShapeAndTellsWhichMayStillGrow() {
    broad("2026-03-02T00:00:00Z");
    broad("2026-12-05T00:00:00Z");
    assertThat(data().groups())
        .containsExactly(new ThreadShapes.Group(new ThreadShape(3, 3, 5, 3), 2, 1));
    assertThat(data().running()).isEqualTo(1);
  }

  @Test
  void keepsThreadsOfOnePersonApart() {
    broad("2026-03-02T00:00:00Z");
    play.says("Ada", "2026-04-01T00:00:00Z", "Anybody?");
    play.answers(0, "Ada", "2026-04-02T00:00:00Z", "Hello?");
    tally.add(play.endThread());
    play.says("Ben", "2026-04-01T00:00:00Z", "A note.");
    tally.add(play.endThread());
    assertThat(data().conversations()).isEqualTo(1);
    assertThat(data().monologues()).isEqualTo(2);
    assertThat(data().loneMessages()).isEqualTo(1);
    assertThat(data().groups())
        .extracting(ThreadShapes.Group::shape)
        .containsExactly(
            new ThreadShape(1, 1, 1, 1), new ThreadShape(2, 1, 2, 1), new ThreadShape(3, 3, 5, 3));
  }

  @Test
  void leavesOutWhatHasNoRootNoPersonOrNoSender() {
    play.answersMissing("Ben", "2026-04-01T00:00:00Z", "No.");
    tally.add(play.endThread());
    play.says("Build Bot", "2026-04-01T00:00:00Z", "The tree is broken.");
    tally.add(play.endThread());
    play.says("", "2026-04-01T00:00:00Z", "By nobody.");
    tally.add(play.endThread());
    assertThat(data().groups()).isEmpty();
    assertThat(data().left()).isEqualTo(new ThreadShapes.LeftOut(1, 1, 1));
  }
}
