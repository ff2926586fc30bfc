package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.archive.Archive;
import org.colloquy.message.Mailbox;
import org.colloquy.position.Position;
import org.colloquy.position.Stance;
import org.colloquy.quote.Author;
import org.colloquy.role.Role;
import org.colloquy.role.RoleClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoleHoldersTest {
  private static final String MAILS =
      """
      From ada@example.org Thu Jan  1 00:00:00 2026
      From: Ada Ash <ada@example.org>
      Date: Thu, 1 Jan 2026 00:00:00 +0000
      Subject: bridge
      Message-ID: <1@example.org>

      Shall we paint the bridge?

      From ben@example.org Fri Jan  2 00:00:00 2026
      From: Ben Bo <ben@example.org>
      Date: Fri, 2 Jan 2026 00:00:00 +0000
      Subject: Re: bridge
      Message-ID: <2@example.org>
      In-Reply-To: <1@example.org>

      > Shall we paint the bridge?

      I'll leave that to Cleo.
      """;

  @TempDir Path dir;

  private Optional<Author> deferredTo(String mails, String... holders) throws IOException {
    List<RoleClaim> claims =
        Stream.of(holders)
            .map(
                name ->
                    new Mailbox(
                        name, name.toLowerCase(Locale.ROOT).replace(' ', '.') + "@example.com"))
            .map(holder -> new RoleClaim(Role.MAINTAINER, holder, "", "roles.csv:1"))
            .toList();
    Path mbox = Files.writeString(dir.resolve("bridge.mbox"), mails);
    try (Archive archive = Archive.open(List.of(mbox))) {
      return Colloquy.builder()
          .roles(claims)
          .build()
          .analyze(archive)
          .threads()
          .flatMap(thread -> thread.messages().stream())
          .flatMap(message -> message.positions().stream())
          .filter(position -> position.stance() == Stance.DEFER)
          .findFirst()
          .flatMap(Position::deferTo);
    }
  }

  @Test
  void aNameThatFitsOneHolderOfARoleMeansThem() throws IOException {
    assertThat(deferredTo(MAILS, "Cleo Clay", "Dora Dew").map(Author::name)).contains("Cleo Clay");
  }

  @Test
  void aNameThatFitsNobodyOrSeveralStaysAName() throws IOException {
    assertThat(deferredTo(MAILS, "Dora Dew").map(Author::name)).contains("Cleo");
    assertThat(deferredTo(MAILS, "Cleo Clay", "Cleo Dew").map(Author::name)).contains("Cleo");
  }

  @Test
  void whoeverTakesPartGoesBeforeThoseWithARole() throws IOException {
    String among = MAILS.replace("Date: Fri", "Cc: Cleo Cork <cc@example.org>\nDate: Fri");
    assertThat(deferredTo(among, "Cleo Clay").map(Author::name)).contains("Cleo Cork");
    String several =
        MAILS.replace("Date: Fri", "Cc: Cleo A <a@example.org>, Cleo B <b@example.org>\nDate: Fri");
    assertThat(deferredTo(several, "Cleo Clay").map(Author::name)).contains("Cleo");
  }
}
