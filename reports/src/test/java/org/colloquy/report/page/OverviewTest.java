package org.colloquy.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.junit.jupiter.api.Test;

class OverviewTest {
  private final Play play = new Play();
  private final Overview overview = new Overview();

  @Test
  void countsPositionsForWhoHoldsAndForWhoReceivesThem() {
    twoThreads();

    assertThat(row("Ada").held().all()).containsExactly(0, 0, 1);
    assertThat(row("Ada").received().all()).containsExactly(1, 1, 0);
    assertThat(row("Ben").held().all()).containsExactly(1, 1, 0);
    assertThat(row("Ben").received().all()).containsExactly(0, 0, 1);
  }

  @Test
  void countsMessagesAndEachThreadOnceForTheirSenders() {
    twoThreads();

    assertThat(row("Ada").messages()).isEqualTo(3);
    assertThat(row("Ada").threads()).isEqualTo(2);
    assertThat(row("Ben").threads()).isEqualTo(1);
    assertThat(overview.senders()).isEqualTo(2);
  }

  @Test
  void knowsTheDaysOfPeopleAndThreadsInUtc() {
    twoThreads();

    assertThat(row("Ada").first()).isEqualTo(day("2026-01-01"));
    assertThat(row("Ada").last()).isEqualTo(day("2026-01-04"));
    assertThat(overview.threads().get(0).last()).isEqualTo(day("2026-01-03"));
  }

  @Test
  void keepsAThreadWithoutAnyDateAndSaysSo() {
    play.says("Ada", "", "Shall we?");
    overview.add(play.endThread());

    assertThat(overview.threads().get(0).first()).isEqualTo(ThreadRow.NO_DAY);
    assertThat(row("Ada").last()).isEqualTo(ThreadRow.NO_DAY);
  }

  @Test
  void tellsOfAThreadWhoHoldsWhichStanceOnce() {
    twoThreads();

    int ada = row("Ada").number();
    int ben = row("Ben").number();
    assertThat(overview.threads().get(0).held())
        .containsExactlyInAnyOrder(ben * 3, ben * 3 + 1, ada * 3 + 2);
  }

  @Test
  void findsTheThreadsWithTheMostMessages() {
    twoThreads();

    assertThat(overview.most(1, Comparator.comparingInt(ThreadRow::messages)))
        .extracting(ThreadRow::number)
        .isEqualTo(List.of(1));
  }

  /** Ben agrees with Ada and objects to her, Ada defers to Ben; then Ada writes alone. */
  private void twoThreads() {
    play.says("Ada", "2026-01-01T12:00:00Z", "Shall we?");
    play.answers(0, "Ben", "2026-01-02T12:00:00Z", "Yes.").position(Stance.AGREE);
    play.answers(0, "Ben", "2026-01-02T13:00:00Z", "No.").position(Stance.OBJECT);
    play.answers(1, "Ada", "2026-01-04T01:00:00+02:00", "You say.").position(Stance.DEFER);
    overview.add(play.endThread());
    play.says("Ada", "2026-01-04T12:00:00Z", "Another one.");
    overview.add(play.endThread());
  }

  private PersonRow row(String name) {
    return overview.row(play.person(name));
  }

  private static long day(String date) {
    return LocalDate.parse(date).toEpochDay();
  }
}
