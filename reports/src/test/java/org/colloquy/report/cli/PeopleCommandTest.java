package org.colloquy.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleCommandTest {
  @TempDir Path directory;
  private Path mbox;

  @BeforeEach
  void writeMailbox() throws IOException {
    mbox =
        Files.writeString(
            directory.resolve("a.mbox"),
            mail(1, "Ada Ash <ada@example.org>")
                + mail(2, "Ada Ash <aash@example.com>")
                + mail(3, "Example Bot <bot@example.org>"));
  }

  private static String mail(int number, String from) {
    return "From x@example.org Wed Jan 20 10:00:00 2010\nFrom: "
        + from
        + "\nDate: Wed, 20 Jan 2010 10:00:00 +0000\nMessage-ID: <"
        + number
        + "@example.org>\n\nMay I?\n\n";
  }

  @Test
  void tellsWhoIsWhoAndWhy() throws IOException {
    Path roles =
        Files.writeString(directory.resolve("MAINTAINERS"), "X\nM:\tAda Ash <ada@example.org>\n");
    Outcome outcome = Outcome.of("people", "-q", mbox.toString(), "--roles", roles.toString());

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains("p1  Ada Ash\n")
        .contains("    Ada Ash <aash@example.com>  [same-name ada ash]")
        .contains("    maintainer of X  [MAINTAINERS:1]")
        .contains("p2  Example Bot  (bot)");
  }

  @Test
  void aMergeThatIsUndoneStaysUndone() throws IOException {
    Path csv = directory.resolve("people.csv");
    assertThat(Outcome.of("people", "-q", mbox.toString(), "--suggest", csv.toString()).code())
        .isZero();
    Files.writeString(csv, Files.readString(csv).replace("same,", "apart,"));
    Path jsonl = directory.resolve("a.jsonl");
    Outcome.of(
        "analyze", "-q", mbox.toString(), "--people", csv.toString(), "--jsonl", jsonl.toString());
    assertThat(Files.readString(jsonl)).contains("\"p1\"", "\"p2\"", "\"p3\"", "\"bot\":true");
  }
}
