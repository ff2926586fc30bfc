package org.colloquy.samples;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SlowedDownTest {
  private static final ZonedDateTime START =
      ZonedDateTime.of(2024, 1, 1, 9, 0, 0, 0, ZoneOffset.UTC);

  @TempDir Path directory;

  private final StringBuilder mbox = new StringBuilder();

  private void mail(String id, String answered, ZonedDateTime date, String subject) {
    String sender = answered.isEmpty() ? "ada" : "ben";
    mbox.append("From x Mon Jan  1 09:00:00 2024\n")
        .append("From: " + sender + " <" + sender + "@example.org>\n")
        .append("Message-ID: <" + id + "@example.org>\n")
        .append(answered.isEmpty() ? "" : "In-Reply-To: <" + answered + "@example.org>\n")
        .append("Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(date) + "\n")
        .append("Subject: " + subject + "\n\nThe lamp burns.\n\n");
  }

  /** A patch a day; those of the first twenty are answered within hours, later ones within days. */
  private List<String> told(int lateHours, int unanswered) throws IOException {
    for (int day = 0; day < 40; day++) {
      ZonedDateTime date = START.plusDays(day);
      mail("a" + day, "", date, "[PATCH] wick: trim it " + day);
      if (day < 40 - unanswered) {
        ZonedDateTime answered = date.plusHours(day < 20 ? 2 : lateHours).plusMinutes(day * 7 % 60);
        mail("b" + day, "a" + day, answered, "Re: [PATCH] wick: trim it " + day);
      }
    }
    mail("c", "", START.plusDays(200), "[ANNOUNCE] something else");
    Path file = directory.resolve("dev.mbox");
    Files.writeString(file, mbox);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    SlowedDown.run(
        file, "subject:wick", LocalDate.of(2024, 1, 21), new PrintStream(bytes, true, UTF_8));
    return bytes.toString(UTF_8).lines().limit(4).toList();
  }

  @Test
  void seesThatAnswersTakeLonger() throws IOException {
    assertThat(told(48, 0))
        .containsExactly(
            "Until somebody else answers",
            "  before 2024-01-21: 20 threads, 0 censored, median 0.10 days (95 %: 0.09 days to 0.11"
                + " days)",
            "  since  2024-01-21: 20 threads, 0 censored, median 2.02 days (95 %: 2.01 days to 2.03"
                + " days)",
            "  log-rank test: p < 0.001");
  }

  @Test
  void seesNothingWhereNothingChanged() throws IOException {
    assertThat(told(2, 0).get(3)).matches("  log-rank test: p = 0\\.[1-9].*");
  }

  /** Ten of twenty wait to the end; to leave these out would show a median of hours. */
  @Test
  void countsThoseWhoStillWait() throws IOException {
    assertThat(told(2, 10))
        .satisfies(
            lines ->
                assertThat(lines.get(2)).contains("20 threads, 10 censored", "to not reached"));
  }
}
