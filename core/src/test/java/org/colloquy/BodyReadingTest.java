package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.archive.Archive;
import org.colloquy.message.MessageId;
import org.colloquy.thread.MessageThread;
import org.colloquy.thread.ParentBy;
import org.colloquy.thread.ParentClue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An archive without In-Reply-To and References, from the bytes to the threads. */
class BodyReadingTest {
  private static final String MBOX =
      """
      From ada@example.org Mon Jan  5 09:00:00 2026
      From: Ada Ash <ada@example.org>
      Date: Mon, 5 Jan 2026 09:00:00 +0000
      Subject: lamp
      Message-ID: <a@example.org>

      The lamp over the north door flickers whenever the pump starts.

      From ben@example.org Mon Jan  5 10:00:00 2026
      From: Ben Bo <ben@example.org>
      To: Ada Ash <ada@example.org>
      Date: Mon, 5 Jan 2026 10:00:00 +0000
      Subject: Re: lamp
      Message-ID: <b@example.org>

      On Mon, 5 Jan 2026 at 09:00, Ada Ash wrote:
      > The lamp over the north door flickers
      > whenever the pump starts.

      We could run the pump from the battery during the night.

      From cleo@example.org Mon Jan  5 11:00:00 2026
      From: Cleo Cox <cleo@example.org>
      To: dev@lists.example.org
      Date: Mon, 5 Jan 2026 11:00:00 +0000
      Subject: battery (was: lamp)
      Message-ID: <c@example.org>

      Agreed.

      -----Original Message-----
      From: Ben Bo <ben@example.org>
      Sent: Monday, January 5, 2026 10:00 AM
      To: Ada Ash <ada@example.org>
      Subject: Re: lamp

      We could run the pump from the battery during the night.
      """;

  @TempDir Path directory;

  @Test
  void repliesWithoutHeaderFieldsFindTheirParentsByTheirBodies() throws IOException {
    List<MessageThread> threads = threads();
    assertThat(threads).hasSize(1);
    List<MessageThread.Member> members = threads.get(0).members();
    assertThat(members)
        .extracting(m -> m.parent().map(MessageId::value).orElse("-"))
        .containsExactly("-", "<a@example.org>", "<b@example.org>");
    assertThat(members.get(1).parentBy()).contains(ParentBy.QUOTE);
    assertThat(members.get(1).evidence().clues())
        .containsExactly(
            ParentClue.WORDS,
            ParentClue.WRITER,
            ParentClue.DATE,
            ParentClue.RECIPIENT,
            ParentClue.SUBJECT);
    assertThat(members.get(2).evidence().clues())
        .containsExactly(ParentClue.WORDS, ParentClue.WRITER, ParentClue.DATE);
  }

  private List<MessageThread> threads() throws IOException {
    Path mbox = Files.writeString(directory.resolve("dev.mbox"), MBOX);
    try (Archive archive = Archive.open(List.of(mbox))) {
      return Colloquy.standard().analyze(archive).index();
    }
  }
}
