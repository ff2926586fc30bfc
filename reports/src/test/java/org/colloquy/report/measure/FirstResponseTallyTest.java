package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.colloquy.report.graph.Play;
import org.colloquy.report.statistic.KaplanMeier;
import org.colloquy.report.table.Observation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FirstResponseTallyTest {
  private static final Optional<Observation.Window> YEAR =
      Optional.of(
          new Observation.Window(
              Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-12-31T00:00:00Z"), 0));

  private final Play play = new Play();
  private final FirstResponseTally tally = new FirstResponseTally();

  @BeforeEach
  void answeredAfterSixHours() {
    play.says("Ada", "2026-03-01T00:00:00Z", "Shall we?");
    play.answers(0, "Ada", "2026-03-01T01:00:00Z", "I mean the other one.");
    play.answers(0, "Ben", "2026-03-02T00:00:00Z", "Later.");
    play.answers(0, "Cleo", "2026-03-01T06:00:00Z", "Yes.");
    tally.add(play.endThread());
  }

  @Test
  void takesTheEarliestMessageByAnotherPerson() {
    FirstResponse data = tally.data(YEAR);
    assertThat(data.answered()).isEqualTo(1);
    assertThat(data.curve().median()).hasValue(6 * 3600);
  }

  @Test
  void censorsARootThatOnlyItsWriterAnsweredAtTheEndOfTheArchive() {
    play.says("Ada", "2026-12-30T00:00:00Z", "Anybody?");
    play.answers(0, "Ada", "2026-12-30T12:00:00Z", "Hello?");
    tally.add(play.endThread());
    FirstResponse data = tally.data(YEAR);
    assertThat(data.open()).isEqualTo(1);
    assertThat(data.curve().steps())
        .filteredOn(s -> s.censored() > 0)
        .singleElement()
        .extracting(KaplanMeier.Step::time)
        .isEqualTo(86_400.0);
  }

  @Test
  void waitsForSomebodyWhoIsNoProgram() {
    play.says("Ada", "2026-05-01T00:00:00Z", "A patch.");
    play.answers(0, "Build Bot", "2026-05-01T00:01:00Z", "It builds.");
    play.answers(0, "Ben", "2026-05-01T06:00:00Z", "Thanks.");
    tally.add(play.endThread());
    play.says("Build Bot", "2026-05-02T00:00:00Z", "The tree is broken.");
    play.answers(0, "Ben", "2026-05-02T03:00:00Z", "I look into it.");
    tally.add(play.endThread());
    FirstResponse data = tally.data(YEAR);
    assertThat(data.curve().n()).isEqualTo(2);
    assertThat(data.curve().median()).hasValue(6 * 3600);
    assertThat(data.automatic()).isEqualTo(1);
  }

  @Test
  void leavesOutThreadsWhoseRootIsMissing() {
    play.answersMissing("Ben", "2026-04-01T00:00:00Z", "No.");
    play.answers(0, "Ada", "2026-04-01T01:00:00Z", "Yes.");
    tally.add(play.endThread());
    assertThat(tally.data(YEAR).withoutRoot()).isEqualTo(1);
    assertThat(tally.data(YEAR).curve().n()).isEqualTo(1);
  }

  @Test
  void leavesOutRootsAndAnswersWhoseDateOrSenderTellsNothing() {
    play.says("Ada", "", "Undated.");
    tally.add(play.endThread());
    play.says("", "2026-04-01T00:00:00Z", "By nobody.");
    tally.add(play.endThread());
    play.says("Ada", "2026-04-01T00:00:00Z", "Answered without a date.");
    play.answers(0, "Ben", "", "Yes.");
    tally.add(play.endThread());
    play.says("Ada", "2026-04-01T00:00:00Z", "Answered before it was asked.");
    play.answers(0, "Ben", "2026-03-01T00:00:00Z", "Yes.");
    tally.add(play.endThread());
    play.says("Ada", "2038-01-19T03:14:07Z", "From the future.");
    tally.add(play.endThread());
    FirstResponse data = tally.data(YEAR);
    assertThat(data.unusable()).isEqualTo(5);
    assertThat(data.curve().n()).isEqualTo(1);
  }

  /** Ten roots of each kind: patches wait 1 to 10 hours, others ten times as long. */
  private void tenOfEachKind() {
    for (int i = 1; i <= 10; i++) {
      Instant asked = Instant.parse("2026-06-01T00:00:00Z").plus(Duration.ofDays(i));
      wait("[PATCH v2] mend it", asked, Duration.ofHours(i));
      wait("How is it mended?", asked, Duration.ofHours(10L * i));
    }
  }

  private void wait(String subject, Instant asked, Duration wait) {
    play.about(subject).says("Ada", asked.toString(), "It is so.");
    play.answers(0, "Ben", asked.plus(wait).toString(), "Is it?");
    tally.add(play.endThread());
  }

  @Test
  void comparesPatchesWithOtherRoots() {
    tenOfEachKind();
    FirstResponse data = tally.data(YEAR);
    assertThat(data.groups())
        .extracting(FirstResponse.Group::name)
        .containsExactly("patches", "others");
    assertThat(data.groups().get(0).curve().n()).isEqualTo(10);
    assertThat(data.groups().get(0).curve().median()).hasValue(5 * 3600);
    // the root of before each test is one of the others, and waits 6 hours
    assertThat(data.groups().get(1).curve().n()).isEqualTo(11);
    assertThat(data.groups().get(1).curve().median()).hasValue(50 * 3600);
    assertThat(data.difference().orElseThrow().first().observed()).isEqualTo(10);
    assertThat(data.difference().orElseThrow().p()).isLessThan(0.001);
  }

  @Test
  void comparesNothingWithTooFewAnswers() {
    for (int i = 1; i < FirstResponse.FEWEST; i++) {
      wait("[PATCH] mend it", Instant.parse("2026-06-01T00:00:00Z"), Duration.ofHours(i));
      wait("How is it mended?", Instant.parse("2026-06-01T00:00:00Z"), Duration.ofHours(i));
    }
    play.about("[PATCH] one more").says("Ada", "2026-06-01T00:00:00Z", "Nobody answers it.");
    tally.add(play.endThread());
    assertThat(tally.data(YEAR).groups()).isEmpty();
    assertThat(tally.data(YEAR).difference()).isEmpty();
    assertThat(tally.data(YEAR).curve().n()).isEqualTo(20);
  }
}
