package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colloquy.Colloquy;
import org.colloquy.archive.Archive;
import org.colloquy.report.graph.Play;
import org.colloquy.report.measure.QuoteHabits.Measure;
import org.colloquy.report.table.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuoteHabitsTallyTest {
  private static final Optional<Observation.Window> YEARS =
      Optional.of(
          new Observation.Window(
              Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2027-12-31T00:00:00Z"), 0));

  private static final String MAILS =
      """
      From ada@example.org Thu Jan  1 00:00:00 2026
      From: Ada Ash <ada@example.org>
      Date: Thu, 1 Jan 2026 00:00:00 +0000
      Subject: bridge
      Message-ID: <1@example.org>

      The wooden bridge is closed today.
      Nobody may cross it until spring.

      From ben@example.org Fri Jan  2 00:00:00 2026
      From: Ben Bo <ben@example.org>
      Date: Fri, 2 Jan 2026 00:00:00 +0000
      Subject: Re: bridge
      Message-ID: <2@example.org>
      In-Reply-To: <1@example.org>

      On Thu, 1 Jan 2026, Ada Ash wrote:
      > The wooden bridge is closed today.

      Why is that so?

      From cleo@example.org Fri Jan  1 00:00:00 2027
      From: Cleo Coe <cleo@example.org>
      Date: Fri, 1 Jan 2027 00:00:00 +0000
      Subject: Re: bridge
      Message-ID: <3@example.org>
      In-Reply-To: <1@example.org>

      It is open now.

      On Thu, 1 Jan 2026, Ada Ash wrote:
      > The wooden bridge is closed today.
      > Nobody may cross it until spring.
      """;

  @TempDir Path dir;

  private final QuoteHabitsTally tally = new QuoteHabitsTally();

  private QuoteHabits read() throws IOException {
    Path mbox = Files.writeString(dir.resolve("bridge.mbox"), MAILS);
    try (Archive archive = Archive.open(List.of(mbox))) {
      Colloquy.standard().analyze(archive).threads().forEach(tally::add);
    }
    return tally.data(YEARS);
  }

  /** Ben: 4 new words, 6 quoted of 12; Cleo: 4 new words, 12 quoted of 12, none answered. */
  @Test
  void measuresAnswersYearByYear() throws IOException {
    QuoteHabits data = read();
    assertThat(data.answers()).isEqualTo(2);
    assertThat(data.years(Measure.NEW_SHARE))
        .extracting(habit -> habit.year().orElseThrow() + ": " + habit.box().median())
        .containsExactly("2026: 0.4", "2027: 0.25");
    assertThat(data.years(Measure.PARENT_KEPT))
        .extracting(habit -> habit.box().median())
        .containsExactly(0.5, 1.0);
    assertThat(data.years(Measure.PASSAGES_ANSWERED))
        .extracting(QuoteHabits.Habit::mean)
        .containsExactly(1.0, 0.0);
    assertThat(data.all(Measure.DEPTH).box().median()).isEqualTo(1);
    assertThat(data.all(Measure.NEW_SHARE).box().median()).isCloseTo(0.325, within(1e-12));
  }

  @Test
  void countsSharesInTwentyBins() throws IOException {
    QuoteHabits data = read();
    List<Integer> bins = data.all(Measure.NEW_SHARE).bins();
    assertThat(bins).hasSize(20);
    assertThat(bins.get(8)).isEqualTo(1);
    assertThat(bins.get(5)).isEqualTo(1);
    assertThat(bins.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
    assertThat(data.all(Measure.PARENT_KEPT).bins().get(19)).isEqualTo(1);
    assertThat(data.all(Measure.DEPTH).bins()).isEmpty();
  }

  @Test
  void leavesOutBeginningsProgramsAndWhatCannotBeDated() {
    Play play = new Play();
    play.says("Ada", "2026-01-01T00:00:00Z", "Shall we?");
    play.answers(0, "Ben", "2026-01-02T00:00:00Z", "Yes.");
    play.answers(0, "Build Bot", "2026-01-02T00:00:00Z", "It builds.");
    play.answers(0, "Ben", "", "Undated.");
    play.answers(0, "", "2026-01-02T00:00:00Z", "By nobody.");
    play.answers(0, "Ben", "2038-01-19T03:14:07Z", "From the future.");
    tally.add(play.endThread());
    QuoteHabits data = tally.data(YEARS);
    assertThat(data.answers()).isEqualTo(1);
    assertThat(data.apart()).isEqualTo(new QuoteHabits.LeftOut(1, 1, 3));
    assertThat(data.all(Measure.NEW_SHARE).box().median()).isEqualTo(1);
  }

  @Test
  void knowsNothingWithoutDates() {
    assertThat(tally.data(Optional.empty()).all(Measure.DEPTH).box().n()).isZero();
  }
}
