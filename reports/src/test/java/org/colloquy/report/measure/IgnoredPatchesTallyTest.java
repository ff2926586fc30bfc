package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.colloquy.report.graph.Play;
import org.colloquy.report.table.Observation;
import org.junit.jupiter.api.Test;

class IgnoredPatchesTallyTest {
  private static final Duration QUIET = Duration.ofDays(30);

  private final Play play = new Play();
  private final IgnoredPatchesTally tally = new IgnoredPatchesTally();

  private static Optional<Observation.Window> window(String first, String last) {
    return Optional.of(
        new Observation.Window(
            Instant.parse(first + "T00:00:00Z"), Instant.parse(last + "T00:00:00Z"), 0));
  }

  private void posts(String subject, String name, String date) {
    play.about(subject).says(name, date, "a patch");
    tally.add(play.endThread());
  }

  /** Four root patches: one answered, one only in its second version, that version, one never. */
  private void fourRootPatches() {
    play.about("[PATCH] rename").says("Ada", "2026-03-02T00:00:00Z", "a patch");
    play.about("Re: [PATCH] rename").answers(0, "Ben", "2026-03-03T00:00:00Z", "Thanks.");
    tally.add(play.endThread());
    play.about("[PATCH 0/1] Close it").says("Cleo", "2026-03-03T00:00:00Z", "a series");
    play.about("[PATCH 1/1] close").answers(0, "Cleo", "2026-03-03T00:00:01Z", "a patch");
    play.about("Re: [PATCH 1/1] close").answers(1, "Build Bot", "2026-03-03T01:00:00Z", "Built.");
    tally.add(play.endThread());
    play.about("[dev] [PATCH v2 0/1] close  it").says("Cleo", "2026-03-20T00:00:00Z", "again");
    play.about("Re: ...").answers(0, "Ben", "2026-03-21T00:00:00Z", "Fine.");
    tally.add(play.endThread());
    posts("[PATCH] close it", "Dan", "2026-04-06T00:00:00Z");
  }

  @Test
  void countsRootPatchesWithoutAnAnswerByAnotherPerson() {
    fourRootPatches();
    IgnoredPatches data = tally.data(window("2026-01-01", "2026-12-31"), QUIET);
    assertThat(data.patches()).isEqualTo(4);
    assertThat(data.ignored()).isEqualTo(2);
    assertThat(data.bins())
        .extracting(bin -> bin.start() + " " + bin.all().ignored() + "/" + bin.all().patches())
        .containsExactly("2026-01-01 1/3", "2026-04-01 1/1");
    assertThat(data.bins().get(0).all().share()).isEqualTo(1 / 3.0);
  }

  @Test
  void takesAPatchForHeardWhenAVersionOfItIs() {
    fourRootPatches();
    IgnoredPatches data = tally.data(window("2026-01-01", "2026-12-31"), QUIET);
    assertThat(data.ignoredInAllVersions()).isEqualTo(1);
    assertThat(data.bins().get(1).versions().ignored()).isEqualTo(1);
  }

  @Test
  void doesNotTakeATitleThatComesBackAfterAYearForAVersion() {
    posts("[PATCH] fix typos", "Cleo", "2024-01-10T00:00:00Z");
    play.about("[PATCH] fix typos").says("Cleo", "2026-03-01T00:00:00Z", "a patch");
    play.answers(0, "Ben", "2026-03-02T00:00:00Z", "Fine.");
    tally.add(play.endThread());
    IgnoredPatches data = tally.data(window("2024-01-01", "2026-12-31"), QUIET);
    assertThat(data.ignoredInAllVersions()).isEqualTo(1);
  }

  @Test
  void leavesOutWhatIsYoungApartAutomaticOrUnusable() {
    posts("[PATCH] rename", "Ada", "2026-03-02T00:00:00Z");
    posts("[PATCH] too late", "Ada", "2026-12-20T00:00:00Z");
    posts("[PATCH 2/2] apart", "Ada", "2026-03-02T00:00:00Z");
    posts("[PATCH] by a program", "Sync Bot", "2026-03-02T00:00:00Z");
    posts("[PATCH] undated", "Ada", "");
    posts("[PATCH] by nobody", "", "2026-03-02T00:00:00Z");
    posts("[PATCH] from the future", "Ada", "2038-01-19T03:14:07Z");
    posts("Shall we?", "Ada", "2026-03-02T00:00:00Z");
    play.about("[PATCH v2] answer").answersMissing("Ada", "2026-03-02T00:00:00Z", "a patch");
    tally.add(play.endThread());
    IgnoredPatches data = tally.data(window("2026-01-01", "2026-12-31"), QUIET);
    assertThat(data.patches()).isEqualTo(1);
    assertThat(data.left()).isEqualTo(new IgnoredPatches.LeftOut(1, 1, 1, 1, 3));
  }

  @Test
  void knowsNewcomersByTheirFirstMessageOnceTheArchiveIsAYearOld() {
    posts("[PATCH] early", "Ada", "2024-08-01T00:00:00Z");
    posts("Hello", "Eve", "2026-03-01T00:00:00Z");
    posts("[PATCH] first", "Eve", "2026-05-20T00:00:00Z");
    posts("[PATCH] second", "Eve", "2026-07-01T00:00:00Z");
    IgnoredPatches data = tally.data(window("2024-06-01", "2026-12-31"), QUIET);
    assertThat(data.patches()).isEqualTo(3);
    assertThat(data.byNewcomers()).isEqualTo(1);
    assertThat(data.ignoredOfNewcomers()).isEqualTo(1);
  }

  /** Of the three patches of every week, the first is answered. */
  @Test
  void smoothsManyPatchesByWeek() {
    LocalDate monday = LocalDate.of(2026, 1, 5);
    for (int i = 0; i < 90; i++) {
      LocalDate day = monday.plus(i / 3, ChronoUnit.WEEKS).plusDays(i % 3);
      play.about("[PATCH] number " + i).says("Ada", day + "T00:00:00Z", "a patch");
      if (i % 3 == 0) {
        play.answers(0, "Ben", day + "T06:00:00Z", "Fine.");
      }
      tally.add(play.endThread());
    }
    IgnoredPatches data = tally.data(window("2026-01-01", "2026-12-31"), QUIET);
    assertThat(data.period()).isEqualTo(Period.WEEK);
    assertThat(data.bins()).hasSize(30);
    assertThat(data.bins())
        .allSatisfy(
            bin -> {
              assertThat(bin.all().patches()).isEqualTo(3);
              assertThat(bin.all().smoothed().share()).isBetween(0.666, 0.667);
              assertThat(bin.all().smoothed().lower()).isBetween(0.3, 0.66);
            });
  }

  @Test
  void hasNoBinsWithoutPatchesOrDates() {
    fourRootPatches();
    assertThat(tally.data(Optional.empty(), QUIET).bins()).isEmpty();
    assertThat(new IgnoredPatchesTally().data(window("2026-01-01", "2026-12-31"), QUIET).patches())
        .isZero();
  }
}
