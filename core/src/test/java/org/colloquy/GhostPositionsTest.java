package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.colloquy.archive.Archive;
import org.colloquy.position.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GhostPositionsTest {
  private static final String MAILS =
      """
      From ben@example.org Fri Jan  2 00:00:00 2026
      From: Ben Bo <ben@example.org>
      Date: Fri, 2 Jan 2026 00:00:00 +0000
      Subject: Re: bridge
      Message-ID: <2@example.org>
      In-Reply-To: <1@example.org>

      On Thu, 1 Jan 2026, Ada Ash <ada@example.org> wrote:
      > I am against this, the bridge must stay open.

      Since when is it open?

      From cleo@example.org Sat Jan  3 00:00:00 2026
      From: Cleo Cox <cleo@example.org>
      Date: Sat, 3 Jan 2026 00:00:00 +0000
      Subject: Re: bridge
      Message-ID: <3@example.org>
      In-Reply-To: <2@example.org>

      On Fri, 2 Jan 2026, Ben Bo <ben@example.org> wrote:
      > On Thu, 1 Jan 2026, Ada Ash <ada@example.org> wrote:
      >> I am against this, the bridge must
      >> stay open.
      >
      > Since when is it open?

      Since spring.
      """;

  /** An answer to a patch that the archive lacks; it cuts the commit message in two. */
  private static final String REVIEW =
      """
      From ben@example.org Fri Jan  2 00:00:00 2026
      From: Ben Bo <ben@example.org>
      Date: Fri, 2 Jan 2026 00:00:00 +0000
      Subject: Re: [PATCH] bridge: close it
      Message-ID: <2@example.org>
      In-Reply-To: <1@example.org>

      On Thu, 1 Jan 2026, Ada Ash <ada@example.org> wrote:
      > The bridge is broken and a bad idea. I disagree with what it does.

      No, I disagree.

      > It is wrong to keep it open. It makes no sense.
      >
      > Signed-off-by: Ada Ash <ada@example.org>
      > ---
      >  bridge.c | 2 +-
      >  1 file changed, 1 insertion(+), 1 deletion(-)
      >
      > diff --git a/bridge.c b/bridge.c
      > --- a/bridge.c
      > +++ b/bridge.c
      > @@ -1,3 +1,3 @@
      >  int bridge(void) {
      > -  return 1;
      > +  return 0;
      >  }
      """;

  @TempDir Path dir;

  @Test
  void tellsWhatAMissingMessageHoldsOnce() throws IOException {
    Path mbox = Files.writeString(dir.resolve("bridge.mbox"), MAILS);
    try (Archive archive = Archive.open(List.of(mbox))) {
      List<Position> found =
          Colloquy.standard()
              .analyze(archive)
              .threads()
              .flatMap(thread -> thread.messages().stream())
              .flatMap(message -> message.positions().stream())
              .toList();
      assertThat(found)
          .filteredOn(position -> position.evidence().depth() > 0)
          .singleElement()
          .satisfies(
              position -> {
                assertThat(position.holder().name()).isEqualTo("Ada Ash");
                assertThat(position.evidence().message().value()).isEqualTo("<2@example.org>");
              });
    }
  }

  @Test
  void takesNoCommitMessageForAPosition() throws IOException {
    Path mbox = Files.writeString(dir.resolve("patch.mbox"), REVIEW);
    try (Archive archive = Archive.open(List.of(mbox))) {
      assertThat(
              Colloquy.standard()
                  .analyze(archive)
                  .threads()
                  .flatMap(thread -> thread.messages().stream())
                  .flatMap(message -> message.positions().stream()))
          .extracting(position -> position.holder().name() + ": " + position.evidence().text())
          .containsExactly("Ben Bo: No, I disagree.");
    }
  }
}
