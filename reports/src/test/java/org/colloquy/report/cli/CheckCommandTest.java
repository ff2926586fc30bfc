package org.colloquy.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {
  private static final String ADA =
      """
      From ada@example.org Wed Jan 20 10:00:00 2010
      From: Ada Ash <ada@example.org>
      Date: Wed, 20 Jan 2010 10:00:00 +0000
      Message-ID: <1@example.org>

      May I?

      """;
  private static final String BEN =
      """
      From ben@example.org Wed Jan 20 11:00:00 2010
      From: Ben Bo <ben@example.org>
      Date: Wed, 20 Jan 2010 11:00:00 +0000
      Message-ID: <2@example.org>
      Content-Type: text/plain; charset="x\u001b[31m"

      You may.
      """;

  @TempDir Path directory;
  private Path mbox;

  @BeforeEach
  void writeMailbox() throws IOException {
    mbox = Files.writeString(directory.resolve("a.mbox"), ADA + ADA + BEN);
  }

  @Test
  void tellsWhatBecameOfEveryByteAndMessage() throws IOException {
    Outcome outcome = Outcome.of("check", "-q", mbox.toString());

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().replace(mbox.toString(), "a.mbox"))
        .isEqualTo(
            """
            a.mbox
                         3 messages                          362 bytes
                         3 From_ lines                       138 bytes
                         2 blank lines                         2 bytes
                                                             502 bytes in all

            3 messages read: 1 parsed, 1 parsed with defects, 1 left out

            Left out
                         1 duplicate
                   such as a.mbox at byte 199, <1@example.org>

            Most frequent defects
                         1 invalid-charset
                   such as a.mbox at byte 493, <2@example.org>: unknown charset x␛[31m
            """);
  }

  @Test
  void writesTheAccountAsJson() throws IOException {
    Outcome outcome = Outcome.of("check", "-q", "--json", mbox.toString());

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.out())
        .contains(
            "\"format\" : \"colloquy-check/1\"",
            "\"unpackedBytes\" : " + Files.size(mbox),
            "\"from-line\" : {\n        \"count\" : 3,",
            "\"parsedWithDefects\" : 1",
            "\"kind\" : \"duplicate\"",
            "\"detail\" : \"unknown charset x\\u001B[31m\"");
  }

  @Test
  void findsACopyInAnotherInputNoLoss() throws IOException {
    Path one = Files.writeString(directory.resolve("one.mbox"), ADA);
    Path two = Files.writeString(directory.resolve("two.mbox"), ADA);

    Outcome outcome = Outcome.of("check", "-q", one.toString(), two.toString());

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("1 cross-posted", "2 messages read: 1 parsed");
  }

  @Test
  void keepsToTheLimitsThatAreSet() {
    Outcome outcome = Outcome.of("check", "-q", mbox.toString(), "--limit", "message-bytes=90");

    assertThat(outcome.out()).contains("limit-exceeded", "message-bytes: 90");
  }

  @Test
  void listsFilesThatAreNotReadAndStopsAtTwenty() throws IOException {
    for (int n = 0; n < 25; n++) {
      Files.writeString(directory.resolve(".hidden" + n), "");
    }

    Outcome outcome = Outcome.of("check", "-q", directory.toString());

    assertThat(outcome.out()).contains(".hidden0 (hidden)", "5 more, which --json lists");
    assertThat(outcome.out().lines().filter(line -> line.endsWith(" (hidden)"))).hasSize(20);
  }

  @Test
  void namesAnInputThatIsNotThere() {
    Outcome outcome = Outcome.of("check", "-q", directory.resolve("none.mbox").toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err()).contains("none.mbox: no such file").hasLineCount(1);
  }
}
