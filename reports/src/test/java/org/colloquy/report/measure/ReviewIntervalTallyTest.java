package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.colloquy.report.graph.Play;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.table.Observation;
import org.junit.jupiter.api.Test;

class ReviewIntervalTallyTest {
  private static final double DAY = 86_400;

  private static final Optional<Observation.Window> YEAR =
      Optional.of(
          new Observation.Window(
              Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-12-31T00:00:00Z"), 0));

  private final Play play = new Play();
  private final ReviewIntervalTally tally = new ReviewIntervalTally();

  private ReviewInterval data() {
    return tally.data(YEAR, Duration.ofDays(30));
  }

  private KaplanMeier.Step only() {
    assertThat(data().curve().steps()).hasSize(1);
    return data().curve().steps().get(0);
  }

  @Test
  void lastsFromTheRootToTheLastMessage() {
    play.says("Ada", "2026-03-01T00:00:00Z", "Shall we?");
    play.answers(0, "Ben", "2026-03-05T00:00:00Z", "Yes.");
    play.answers(0, "Cleo", "2026-03-02T00:00:00Z", "No.");
    play.answers(1, "Ada", "2026-03-07T00:00:00Z", "Done.");
    tally.add(play.endThread());
    assertThat(only().time()).isEqualTo(6 * DAY);
    assertThat(only().events()).isEqualTo(1);
  }

  @Test
  void isCensoredAtTheLastMessageWhereThatIsRecent() {
    play.says("Ada", "2026-11-01T00:00:00Z", "Shall we?");
    play.answers(0, "Ben", "2026-12-02T00:00:00Z", "Perhaps.");
    tally.add(play.endThread());
    assertThat(only().time()).isEqualTo(31 * DAY);
    assertThat(only().censored()).isEqualTo(1);
    // thirty days before the end is long enough
    assertThat(tally.data(YEAR, Duration.ofDays(29)).curve().events()).isEqualTo(1);
  }

  @Test
  void isNoIntervalWhereNobodyElseAnswered() {
    play.says("Ada", "2026-03-01T00:00:00Z", "Anybody?");
    tally.add(play.endThread());
    play.says("Ada", "2026-03-01T00:00:00Z", "Anybody?");
    play.answers(0, "Ada", "2026-03-02T00:00:00Z", "Hello?");
    play.answers(0, "List Bot", "2026-03-02T00:00:00Z", "Your mail has been received.");
    tally.add(play.endThread());
    assertThat(data().curve().n()).isZero();
    assertThat(data().unanswered()).isEqualTo(2);
    assertThat(data().dropped()).isEqualTo(new ReviewInterval.Dropped(0, 1, 1));
  }

  @Test
  void endsWhereTheTopicIsLeft() {
    play.about("Rename the handle").says("Ada", "2026-03-01T00:00:00Z", "Shall we?");
    play.about("Re: [dev] Rename the handle").answers(0, "Ben", "2026-03-02T00:00:00Z", "Yes.");
    play.about("Release date (was: Rename the handle)")
        .answers(1, "Cleo", "2026-03-03T00:00:00Z", "By the way,");
    play.about("Re: Release date").answers(2, "Ada", "2026-03-09T00:00:00Z", "In May.");
    tally.add(play.endThread());
    assertThat(only().time()).isEqualTo(1 * DAY);
    assertThat(data().dropped().offTopic()).isEqualTo(2);
  }

  @Test
  void staysOnTheTopicThroughPatchesMarksAndLostSubjects() {
    play.about("[PATCH 0/1] rename").says("Ada", "2026-03-01T00:00:00Z", "A series.");
    play.about("[PATCH 1/1] tests: follow").answers(0, "Dan", "2026-03-01T01:00:00Z", "One.");
    play.about("Re: [PATCH 1/1] tests: follow").answers(1, "Ben", "2026-03-02T00:00:00Z", "Hm.");
    play.about("").answers(2, "Cleo", "2026-03-03T00:00:00Z", "No subject.");
    play.about("RE: [PATCH 1/1] tests: follow [solved]")
        .answers(3, "Ada", "2026-03-04T00:00:00Z", "Solved.");
    tally.add(play.endThread());
    assertThat(only().time()).isEqualTo(3 * DAY);
    assertThat(data().dropped().offTopic()).isZero();
  }

  @Test
  void leavesOutWhatHasNoUsableDates() {
    play.says("Ada", "2026-03-01T00:00:00Z", "Answered nobody knows when.");
    play.answers(0, "Ben", "", "Yes.");
    tally.add(play.endThread());
    play.says("Ada", "2026-03-01T00:00:00Z", "Answered before it was asked.");
    play.answers(0, "Ben", "2026-02-01T00:00:00Z", "Yes.");
    tally.add(play.endThread());
    play.answersMissing("Ada", "2026-03-01T00:00:00Z", "Yes.");
    tally.add(play.endThread());
    assertThat(data().left()).isEqualTo(new LeftOutThreads(1, 0, 2));
    assertThat(tally.data(Optional.empty(), Duration.ofDays(30)).curve().n()).isZero();
  }
}
