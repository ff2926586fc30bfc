package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.colloquy.position.Mode;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.colloquy.report.table.Observation;
import org.junit.jupiter.api.Test;

/** On an archive of three years whose newcomers are counted by hand. */
class NewcomersTallyTest {
  private static final Optional<Observation.Window> YEARS =
      Optional.of(
          new Observation.Window(
              Instant.parse("2023-01-01T00:00:00Z"), Instant.parse("2025-12-31T00:00:00Z"), 0));

  private final Play play = new Play();
  private final NewcomersTally tally = new NewcomersTally();

  private Newcomers data() {
    return tally.data(YEARS);
  }

  private Newcomers.Cohort cohort(LocalDate start) {
    return data().cohorts().stream().filter(c -> c.start().equals(start)).findFirst().orElseThrow();
  }

  /** Ada is an old hand. */
  private void adaOfTheFirstYear() {
    play.says("Ada", "2023-03-01T00:00:00Z", "Hello.");
    tally.add(play.endThread());
  }

  /** Ben begins a thread and is answered after ten days; he comes back after 40. */
  private void benWhoComesBack() {
    play.says("Ben", "2024-02-01T00:00:00Z", "I am new.");
    play.answers(0, "Ben", "2024-02-02T00:00:00Z", "Nobody here?");
    play.answers(1, "Ada", "2024-02-11T00:00:00Z", "I am.").position(Stance.OBJECT);
    tally.add(play.endThread());
    play.says("Ada", "2024-03-10T00:00:00Z", "Shall we?");
    play.answers(0, "Ben", "2024-03-12T00:00:00Z", "Yes.");
    tally.add(play.endThread());
  }

  /** Cleo answers in a thread, gets an answer within a day and is not seen again. */
  private void cleoWhoLeaves() {
    play.says("Ada", "2024-02-20T00:00:00Z", "A patch.");
    play.answers(0, "Cleo", "2024-02-21T00:00:00Z", "It fails.");
    play.answers(1, "Ada", "2024-02-21T12:00:00Z", "So it does.").position(Stance.AGREE);
    play.answers(1, "Build Bot", "2024-02-21T01:00:00Z", "Yes.").position(Stance.DEFER);
    tally.add(play.endThread());
  }

  @Test
  void leavesOutWhoWroteInTheFirstYear() {
    adaOfTheFirstYear();
    benWhoComesBack();
    Newcomers data = data();
    assertThat(data.people()).isEqualTo(1);
    assertThat(data.left()).isEqualTo(1);
    assertThat(data.stretch()).hasValue(Duration.ofDays(365));
    assertThat(data.period()).isEqualTo(Period.QUARTER);
    assertThat(data.cohorts()).hasSize(8);
  }

  @Test
  void countsAnswersByOthersWithinSevenAndThirtyDays() {
    adaOfTheFirstYear();
    benWhoComesBack();
    cleoWhoLeaves();
    Newcomers.Cohort winter = cohort(LocalDate.of(2024, 1, 1));
    assertThat(winter.people()).isEqualTo(2);
    assertThat(winter.began()).isEqualTo(1);
    assertThat(winter.returned()).isEqualTo(1);
    assertThat(winter.answered().get(7)).isEqualTo(new Newcomers.Part(1, 2));
    assertThat(winter.answered().get(30)).isEqualTo(new Newcomers.Part(2, 2));
    assertThat(winter.answeredBegan().get(7)).isEqualTo(new Newcomers.Part(0, 1));
    assertThat(data().automatic()).isEqualTo(1);
  }

  @Test
  void countsTheFirstStanceTowardsThem() {
    adaOfTheFirstYear();
    benWhoComesBack();
    cleoWhoLeaves();
    Newcomers data = data();
    assertThat(data.received(Stance.AGREE)).isEqualTo(new Newcomers.Part(1, 2));
    // Ada's objection answers Ben's second message in the thread
    assertThat(data.received(Stance.OBJECT)).isEqualTo(new Newcomers.Part(1, 2));
    assertThat(data.received(Stance.DEFER)).isEqualTo(new Newcomers.Part(0, 2));
    assertThat(data.detectors()).containsExactly("cues");
  }

  @Test
  void countsAsComingBackOnlyAnotherThreadADayLater() {
    adaOfTheFirstYear();
    benWhoComesBack();
    cleoWhoLeaves();
    play.says("Cleo", "2024-02-21T20:00:00Z", "The same evening.");
    tally.add(play.endThread());
    Newcomers data = data();
    assertThat(data.curve().n()).isEqualTo(2);
    assertThat(data.curve().events()).isEqualTo(1);
    assertThat(data.curve().at(40 * 86_400).orElseThrow().survival()).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void dropsWhoCouldNotBeWatchedLongEnough() {
    play.says("Dan", "2025-12-20T00:00:00Z", "New, and answered at once.");
    play.answers(0, "Eve", "2025-12-20T01:00:00Z", "Welcome; I am new, too.");
    tally.add(play.endThread());
    Newcomers.Cohort last = cohort(LocalDate.of(2025, 10, 1));
    assertThat(last.people()).isEqualTo(2);
    assertThat(last.answered().get(7)).isEqualTo(new Newcomers.Part(1, 2));
    assertThat(last.answered().get(30)).isEqualTo(new Newcomers.Part(0, 0));
  }

  @Test
  void takesTheEarliestAnswerByAnotherPersonBelowTheMessage() {
    play.says("Ada", "2024-02-01T00:00:00Z", "A patch.");
    play.answers(0, "Ben", "2024-02-02T00:00:00Z", "Hm.");
    play.answers(1, "Ben", "2024-02-03T00:00:00Z", "Hm, hm.");
    play.answers(2, "Cleo", "2024-02-20T00:00:00Z", "What?");
    play.answers(0, "Dan", "2024-02-02T06:00:00Z", "Not to Ben.");
    tally.add(play.endThread());
    // Ada by Ben after a day, Ben by Cleo after 18 days; nobody answers Cleo and Dan
    assertThat(data().answered(7)).isEqualTo(new Newcomers.Part(1, 4));
    assertThat(data().answered(30)).isEqualTo(new Newcomers.Part(2, 4));
  }

  @Test
  void takesAThirdOfAShortArchiveForTheFirstStretch() {
    play.says("Ada", "2026-01-05T00:00:00Z", "Hello.");
    tally.add(play.endThread());
    play.says("Ben", "2026-01-25T00:00:00Z", "I am new.");
    tally.add(play.endThread());
    Newcomers data =
        tally.data(
            Optional.of(
                new Observation.Window(
                    Instant.parse("2026-01-01T00:00:00Z"),
                    Instant.parse("2026-01-31T00:00:00Z"),
                    0)));
    assertThat(data.stretch()).hasValue(Duration.ofDays(10));
    assertThat(data.people()).isEqualTo(1);
    assertThat(data.left()).isEqualTo(1);
    assertThat(data.period()).isEqualTo(Period.MONTH);
  }

  @Test
  void countsNobodyWithoutADate() {
    play.says("Ada", "", "Whenever.").position(Stance.AGREE, Mode.DIRECT, 0, false);
    tally.add(play.endThread());
    assertThat(data().people()).isZero();
    assertThat(data().undated()).isEqualTo(1);
    assertThat(tally.data(Optional.empty()).undated()).isEqualTo(1);
    assertThat(tally.data(Optional.empty()).cohorts()).isEmpty();
  }
}
