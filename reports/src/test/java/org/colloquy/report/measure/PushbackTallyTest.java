package org.colloquy.report.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.colloquy.position.Mode;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.colloquy.report.measure.PushbackProfile.Sign;
import org.colloquy.report.table.Observation;
import org.junit.jupiter.api.Test;

class PushbackTallyTest {
  private static final Optional<Observation.Window> YEAR =
      Optional.of(
          new Observation.Window(
              Instant.parse("2026-01-01T00:00:00Z"), Instant.parse("2026-12-31T00:00:00Z"), 0));

  private final Play play = new Play();
  private final PushbackTally tally = new PushbackTally();

  private PushbackProfile data() {
    return tally.data(YEAR, Duration.ofDays(30));
  }

  private void end() {
    tally.add(play.endThread());
  }

  private Play.Line posts(String subject, String name, String date) {
    return play.about(subject).says(name, date, "a patch");
  }

  /** A series of two patches in two versions, in two threads, and a patch that nobody answers. */
  private void aSeriesInTwoRounds() {
    posts("[PATCH 0/2] x", "Ada", "2026-01-01T00:00:00Z");
    play.about("[PATCH 1/2] one").answers(0, "Ada", "2026-01-01T00:00:01Z", "a patch");
    play.about("[PATCH 2/2] two").answers(0, "Ada", "2026-01-01T00:00:02Z", "a patch");
    play.about("Re: [PATCH 1/2] one");
    play.answers(1, "Ben", "2026-01-02T00:00:00Z", "No.").position(Stance.OBJECT);
    play.answers(3, "Ada", "2026-01-03T00:00:00Z", "Why?")
        .position(Stance.OBJECT)
        .position(Stance.OBJECT, Mode.REPORTED, 0, false);
    play.answers(4, "Ben", "2026-01-05T00:00:00Z", "No.").position(Stance.OBJECT);
    play.answers(0, "Build Bot", "2026-01-01T01:00:00Z", "It does not build.");
    end();
    posts("[PATCH v2 0/2] x", "Ada", "2026-01-10T00:00:00Z");
    play.about("Re: x");
    play.answers(0, "Cleo", "2026-01-11T00:00:00Z", "No.")
        .position(Stance.OBJECT)
        .position(Stance.AGREE);
    end();
    posts("[PATCH] alone", "Dan", "2026-02-01T00:00:00Z");
    end();
  }

  @Test
  void joinsTheVersionsOfASeriesAcrossThreads() {
    aSeriesInTwoRounds();
    PushbackProfile data = data();
    assertThat(data.series()).hasSize(2);
    PatchSeries series = data.series().get(0);
    assertThat(series.first().value()).isEqualTo("<0.0@example.org>");
    assertThat(series.posted()).isEqualTo("2026-01-01T00:00:00Z");
    assertThat(series.rounds()).isEqualTo(2);
    assertThat(series.messages()).isEqualTo(8);
    assertThat(series.people()).isEqualTo(3);
    assertThat(series.open()).isFalse();
  }

  /** Ben, Cleo and Ben object; the owner does not. Ada, Ben, Ada, Ben are 4 of 8 messages. */
  @Test
  void measuresObjectionsAndTheLongestExchange() {
    aSeriesInTwoRounds();
    PatchSeries series = data().series().get(0);
    assertThat(series.objections()).isEqualTo(3);
    assertThat(series.days()).isEqualTo(9);
    assertThat(series.exchange()).isEqualTo(0.5);
    PatchSeries alone = data().series().get(1);
    assertThat(alone.days()).isNaN();
    assertThat(alone.exchange()).isNaN();
    assertThat(alone.messages()).isEqualTo(1);
  }

  /** The 90th percentile of 1 and 8 messages is 7.3; a lone value does not exceed itself. */
  @Test
  void flagsWhatExceedsTheArchivesOwn90thPercentile() {
    aSeriesInTwoRounds();
    PushbackProfile data = data();
    assertThat(data.threshold(Sign.MESSAGES)).isCloseTo(7.3, within(1e-9));
    assertThat(data.threshold(Sign.DAYS)).isEqualTo(9);
    PatchSeries series = data.series().get(0);
    assertThat(List.of(Sign.values()))
        .filteredOn(sign -> data.isHigh(series, sign))
        .containsExactly(Sign.ROUNDS, Sign.MESSAGES, Sign.PEOPLE);
    assertThat(data.high(series)).isEqualTo(3);
    assertThat(data.high(data.series().get(1))).isZero();
  }

  @Test
  void keepsSeriesThatAreStillTalkedAboutOutOfThePercentiles() {
    aSeriesInTwoRounds();
    posts("[PATCH] late", "Dan", "2026-12-20T00:00:00Z");
    end();
    posts("[PATCH] undated", "Dan", "");
    end();
    PushbackProfile data = data();
    assertThat(data.series()).hasSize(3);
    assertThat(data.closed()).hasSize(2);
    assertThat(data.undated()).isEqualTo(1);
    assertThat(data.threshold(Sign.MESSAGES)).isCloseTo(7.3, within(1e-9));
  }

  @Test
  void takesALaterVersionWithinAThreadForARoundWhateverItsTitle() {
    posts("[PATCH] rename it", "Ada", "2026-01-01T00:00:00Z");
    play.about("Re: [PATCH] rename it").answers(0, "Ben", "2026-01-02T00:00:00Z", "Better name?");
    play.about("[PATCH v2] rename it well").answers(1, "Ada", "2026-01-03T00:00:00Z", "a patch");
    end();
    posts("[PATCH v3] rename it well", "Ada", "2026-01-04T00:00:00Z");
    end();
    assertThat(data().series()).extracting(PatchSeries::rounds).containsExactly(3);
  }

  @Test
  void tellsPatchesOfOneThreadApart() {
    posts("Shall we?", "Ben", "2026-01-01T00:00:00Z");
    play.about("[PATCH] rename it").answers(0, "Ada", "2026-01-02T00:00:00Z", "a patch");
    play.about("[PATCH] or drop it").answers(0, "Cleo", "2026-01-03T00:00:00Z", "a patch");
    play.about("[PATCH] rename it").answers(1, "Ben", "2026-01-04T00:00:00Z", "No Re: here.");
    play.about("Re: Shall we?").answers(0, "Dan", "2026-01-04T00:00:00Z", "No.");
    end();
    posts("[PATCH v2] rename it", "Eve", "2026-01-05T00:00:00Z");
    end();
    assertThat(data().series()).extracting(PatchSeries::messages).containsExactly(2, 1, 1);
  }

  @Test
  void keepsTheParts1ToNOfASeriesWithoutCoverTogether() {
    posts("[PATCH 1/3] one", "Ada", "2026-01-01T00:00:00Z");
    play.about("[PATCH 2/3] two").answers(0, "Ada", "2026-01-01T00:00:01Z", "a patch");
    play.about("[PATCH 3/3] three").answers(0, "Ada", "2026-01-01T00:00:02Z", "a patch");
    end();
    assertThat(data().series()).extracting(PatchSeries::messages).containsExactly(3);
  }

  @Test
  void givesTheSameDataTwice() {
    aSeriesInTwoRounds();
    assertThat(data()).isEqualTo(data());
  }

  @Test
  void knowsNoSeriesWithoutDates() {
    aSeriesInTwoRounds();
    PushbackProfile data = tally.data(Optional.empty(), Duration.ofDays(30));
    assertThat(data.series()).isEmpty();
    assertThat(data.undated()).isEqualTo(3);
    assertThat(data.threshold(Sign.DAYS)).isNaN();
  }
}
