package org.colloquy.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.colloquy.position.Mode;
import org.colloquy.position.Stance;
import org.colloquy.report.graph.Play;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LedgerTablesTest {
  @TempDir Path dir;

  private final Play play = new Play();

  private List<CSVRecord> table(String file) throws IOException {
    try (Tables tables = Tables.open(dir)) {
      tables.add(play.endThread());
    }
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader in = Files.newBufferedReader(dir.resolve(file))) {
      return format.parse(in).getRecords();
    }
  }

  private void quarrel(String conceded) {
    play.says("Ada Ash", "2026-01-01T00:00:00Z", "The pump runs at night.");
    play.answers(0, "Ben Bo", "2026-01-02T00:00:00Z", "=It wakes the whole street.")
        .position(Stance.OBJECT);
    play.answers(1, "Ada Ash", conceded, "You are right.").position(Stance.AGREE);
  }

  @Test
  void tellsWhenAnObjectionWasSettledAndAfterHowManyDays() throws IOException {
    quarrel("2026-01-03T12:00:00Z");
    assertThat(table("objections.csv").get(0).toMap())
        .containsEntry("objection", "0")
        .containsEntry("holder", "Ben Bo")
        .containsEntry("target_person", "p1")
        .containsEntry("state", "conceded")
        .containsEntry("settled", "true")
        .containsEntry("raised", "2026-01-02T00:00:00Z")
        .containsEntry("settled_date", "2026-01-03T12:00:00Z")
        .containsEntry("days", "1.5")
        .containsEntry("answers", "1")
        .containsEntry("text", "'=It wakes the whole street.");
  }

  @Test
  void writesEveryEventWithItsEvidence() throws IOException {
    quarrel("2026-01-03T12:00:00Z");
    assertThat(table("objection-answers.csv").get(0).toMap())
        .containsEntry("objection", "0")
        .containsEntry("event", "0")
        .containsEntry("kind", "conceded")
        .containsEntry("by_person", "p1")
        .containsEntry("days", "1.5")
        .containsEntry("link", "parent")
        .containsEntry("message", "<0.2@example.org>")
        .containsEntry("text", "You are right.");
  }

  @Test
  void leavesAnUnknownDateEmpty() throws IOException {
    quarrel("");
    assertThat(table("objections.csv").get(0).toMap())
        .containsEntry("state", "conceded")
        .containsEntry("settled_date", "")
        .containsEntry("days", "");
  }

  @Test
  void countsNoDaysBackwards() throws IOException {
    quarrel("2025-01-01T00:00:00Z");
    assertThat(table("objections.csv").get(0).toMap())
        .containsEntry("settled_date", "2025-01-01T00:00:00Z")
        .containsEntry("days", "");
  }

  @Test
  void tellsWhoChangedSides() throws IOException {
    quarrel("2026-01-03T00:00:00Z");
    play.answers(1, "Ada Ash", "2026-01-04T00:00:00Z", "No, it does not after all.")
        .position(Stance.OBJECT);
    assertThat(table("position-changes.csv").get(0).toMap())
        .containsEntry("holder", "Ada Ash")
        .containsEntry("first", "against")
        .containsEntry("last", "for")
        .containsEntry("changed", "true")
        .containsEntry("messages", "2")
        .containsEntry("answers_person", "p2");
  }

  private String outcome(String asked, String answered, String end) throws IOException {
    play.says("Ada Ash", "2026-01-01T00:00:00Z", "The pump runs at night.");
    play.answers(0, "Ben Bo", asked, "Ada should tell.")
        .position(Stance.DEFER, Mode.INVITATION, 0, false);
    if (!answered.isEmpty()) {
      play.answers(1, "Ada Ash", answered, "I do.");
    }
    play.answers(0, "Cy Coe", end, "Rain today.");
    return table("deference.csv").get(0).get("outcome");
  }

  @Test
  void anInvitationIsAnsweredWithinThirtyDays() throws IOException {
    assertThat(outcome("2026-01-02T00:00:00Z", "2026-01-31T00:00:00Z", "2026-06-01T00:00:00Z"))
        .isEqualTo("answered");
  }

  @Test
  void anAnswerAfterThirtyDaysIsLate() throws IOException {
    assertThat(outcome("2026-01-02T00:00:00Z", "2026-02-02T00:00:00Z", "2026-06-01T00:00:00Z"))
        .isEqualTo("late");
  }

  @Test
  void noAnswerInAnArchiveThatGoesOnIsNone() throws IOException {
    assertThat(outcome("2026-01-02T00:00:00Z", "", "2026-02-02T00:00:00Z")).isEqualTo("unanswered");
  }

  @Test
  void noAnswerInAnArchiveThatEndsBeforeIsCensored() throws IOException {
    assertThat(outcome("2026-01-02T00:00:00Z", "", "2026-01-30T00:00:00Z")).isEqualTo("censored");
  }

  @Test
  void whereADateIsMissingTheOutcomeIsNotKnown() throws IOException {
    assertThat(outcome("", "2026-02-02T00:00:00Z", "2026-06-01T00:00:00Z")).isEqualTo("unknown");
  }
}
