package org.colloquy.report.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.Colloquy;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GhostTest {
  private static final String MAILS =
      """
      From ben@example.org Fri Jan  2 00:00:00 2026
      From: Ben Bo <ben@example.org>
      Date: Fri, 2 Jan 2026 00:00:00 +0000
      Subject: Re: bridge
      Message-ID: <2@example.org>
      References: <1@example.org>

      On Thu, 1 Jan 2026, Ada Ash wrote:
      > The wooden bridge is closed today.

      Why is that so?

      From cleo@example.org Sat Jan  3 00:00:00 2026
      From: Cleo Clay <cleo@example.org>
      Date: Sat, 3 Jan 2026 00:00:00 +0000
      Subject: Re: bridge
      Message-ID: <3@example.org>
      References: <1@example.org> <2@example.org>

      On Fri, 2 Jan 2026, Ben Bo wrote:
      > Why is that so?

      It is rotten.

      From dora@example.org Sun Jan  4 00:00:00 2026
      From: Dora Dew <dora@example.org>
      Date: Sun, 4 Jan 2026 00:00:00 +0000
      Subject: Re: bridge
      Message-ID: <4@example.org>
      References: <1@example.org>

      Which bridge?
      """;

  @TempDir Path dir;

  private ThreadAnalysis thread(String mails) throws IOException {
    Path mbox = Files.writeString(dir.resolve("bridge.mbox"), mails);
    try (Archive archive = Archive.open(List.of(mbox))) {
      return Colloquy.standard().analyze(archive).threads().toList().get(0);
    }
  }

  @Test
  void aMissingMessageIsKnownFromItsAnswers() throws IOException {
    try (Tables tables = Tables.open(dir)) {
      tables.add(thread(MAILS));
    }
    assertThat(Files.readAllLines(dir.resolve("ghosts.csv")))
        .containsExactly(
            "ghost,thread,writer,person,answers,words,before",
            "<1@example.org>,<1@example.org>,Ada Ash,,2,6,2026-01-02T00:00:00Z");
  }

  @Test
  void aThreadWithoutGapsHasNoGhosts() throws IOException {
    assertThat(Ghost.of(thread(MAILS.replace("References: <1@example.org>\n", "")))).isEmpty();
  }
}
