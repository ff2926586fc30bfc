package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.colloquy.archive.Archive;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;
import org.colloquy.person.Decisions;
import org.colloquy.person.Person;
import org.colloquy.privacy.PseudonymKey;
import org.colloquy.quote.Author;
import org.colloquy.role.Role;
import org.colloquy.role.RoleClaim;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PseudonymousAnalysisTest {
  private static final PseudonymKey KEY =
      PseudonymKey.of("a key for tests only".getBytes(StandardCharsets.UTF_8));

  /** Words that tell who somebody is. */
  private static final List<String> TELLING =
      List.of(
          "ada",
          "ash",
          "quillon",
          "ben",
          "bromley",
          "carla",
          "dune",
          "mr. oh",
          "@example",
          "aashes");

  private static final String MBOX =
      """
      From ada@example.org Mon Jan  5 10:00:00 2026
      From: Ada Quillon Ash <aashes@example.org>
      To: Dev <dev@lists.example.org>
      Cc: Carla Dune <carla@example.net>
      Subject: Shall Ben Bromley's file be renamed?
      Date: Mon, 5 Jan 2026 10:00:00 +0000
      Message-ID: <1.ada@example.org>

      I think that we should rename it. Carla Dune <carla@example.net> has the
      old tree at https://example.net/~aashes/tree.

      --\s
      Ada Quillon Ash

      From ben@example.com Mon Jan  5 11:00:00 2026
      From: Ben Bromley <ben@example.com>
      To: Ada Ash <aashes@example.org>
      Subject: Re: Shall Ben Bromley's file be renamed?
      Date: Mon, 5 Jan 2026 11:00:00 +0000
      Message-ID: <2.ben@example.com>
      In-Reply-To: <1.ada@example.org>

      On Mon, 5 Jan 2026, Ada Quillon
      Ash wrote:
      > I think that we should rename it.

      I agree with Ada. See <1.ada@example.org>.

      From oh@example.com Mon Jan  5 12:00:00 2026
      From: Mr. Oh <oh@example.com>
      Subject: Re: Shall Ben Bromley's file be renamed?
      Date: Mon, 5 Jan 2026 12:00:00 +0000
      Message-ID: <4.oh@example.com>
      In-Reply-To: <1.ada@example.org>

      Mr. Oh agrees.

      From ada@example.com Tue Jan  6 09:00:00 2026
      From: "Ash, Ada Quillon" <ada.ash@example.com>
      Subject: Re: Shall Ben Bromley's file be renamed?
      Date: Tue, 6 Jan 2026 09:00:00 +0000
      Message-ID: <3.ada@example.com>
      In-Reply-To: <2.ben@example.com>

      Ben Bromley <ben@example.com> writes:
      >> I think that we should rename it.
      > I agree with Ada. See <1.ada@example.org>.

      Thanks, Ben!
      """;

  @TempDir Path folder;

  private Archive open() throws IOException {
    Path file = folder.resolve("dev.mbox");
    Files.writeString(file, MBOX);
    return Archive.builder().jobs(1).open(List.of(file));
  }

  private static String all(ThreadAnalysis thread) {
    return thread.messages() + " " + thread.thread() + " " + thread.ledger();
  }

  @Test
  void nothingThatIsFoundNamesAnybody() throws IOException {
    try (Archive archive = open()) {
      ArchiveAnalysis analysis = Colloquy.standard().analyze(archive, KEY);
      String text =
          analysis.threads().map(PseudonymousAnalysisTest::all).collect(Collectors.joining())
              + analysis.people().persons()
              + analysis.archive().account();
      String words =
          text.toLowerCase(Locale.ROOT).replace(folder.toString().toLowerCase(Locale.ROOT), "");
      for (String telling : TELLING) {
        assertThat(words).doesNotContainPattern("(?<![a-z])" + telling + "\\b");
      }
    }
  }

  @Test
  void whatIsFoundIsTheSame() throws IOException {
    try (Archive archive = open()) {
      List<MessageAnalysis> plain = messages(Colloquy.standard().analyze(archive));
      List<MessageAnalysis> hidden = messages(Colloquy.standard().analyze(archive, KEY));
      assertThat(hidden).hasSameSizeAs(plain);
      for (int i = 0; i < plain.size(); i++) {
        assertThat(shape(hidden.get(i))).isEqualTo(shape(plain.get(i)));
      }
    }
  }

  private static List<MessageAnalysis> messages(ArchiveAnalysis analysis) {
    return analysis.threads().flatMap(thread -> thread.messages().stream()).toList();
  }

  /** Whose words stand in which lines, and who takes which stance. */
  private static String shape(MessageAnalysis message) {
    return message.attributed().zones().stream()
            .map(z -> z.zone().kind() + " " + z.zone().lines() + id(z.authorship().author()))
            .toList()
        + message.positions().stream()
            .map(p -> p.stance() + id(Optional.of(p.holder())))
            .toList()
            .toString();
  }

  private static String id(Optional<Author> author) {
    return author.flatMap(Author::person).map(Person::id).orElse("?");
  }

  @Test
  void aPersonHasOneMailboxWhateverTheyWriteFrom() throws IOException {
    try (Archive archive = open()) {
      ArchiveAnalysis analysis = Colloquy.standard().analyze(archive, KEY);
      List<Mailbox> from = analysis.archive().envelopes().stream().map(Envelope::from).toList();
      assertThat(from.get(0)).isEqualTo(from.get(3)).isNotEqualTo(from.get(1));
      assertThat(from.get(0).displayName().split(" ")).hasSize(3);
      assertThat(analysis.people().persons()).hasSize(3);
    }
  }

  @Test
  void theSameKeyMakesTheSamePseudonyms() throws IOException {
    try (Archive archive = open()) {
      Colloquy colloquy = Colloquy.builder().jobs(3).build();
      assertThat(messages(colloquy.analyze(archive, KEY)).toString())
          .isEqualTo(messages(Colloquy.standard().analyze(archive, KEY)).toString());
    }
  }

  @Test
  void peopleWhoWereKeptApartStayApart() throws IOException {
    String apart =
        """
        decision,name,address,other_name,other_address
        apart,Ada Quillon Ash,aashes@example.org,"Ash, Ada Quillon",ada.ash@example.com
        """;
    try (Archive archive = open()) {
      Colloquy colloquy = Colloquy.builder().decisions(Decisions.parse(apart)).build();
      assertThat(colloquy.analyze(archive, KEY).people().persons())
          .hasSameSizeAs(colloquy.analyze(archive).people().persons());
    }
  }

  @Test
  void rolesFollowTheirHolders() throws IOException {
    RoleClaim claim =
        new RoleClaim(
            Role.MAINTAINER, new Mailbox("Ben Bromley", "ben@example.com"), "FILES", "list:1");
    try (Archive archive = open()) {
      ArchiveAnalysis analysis =
          Colloquy.builder().roles(List.of(claim)).build().analyze(archive, KEY);
      Person ben = analysis.people().persons().get(1);
      assertThat(analysis.roles().of(ben, LocalDate.of(2026, 1, 6)))
          .containsExactly(Role.MAINTAINER);
    }
  }

  @Test
  void withoutTextNoWordIsLeft() throws IOException {
    try (Archive archive = open()) {
      ArchiveAnalysis analysis = Colloquy.standard().analyze(archive).withoutText();
      List<MessageAnalysis> messages = messages(analysis);
      assertThat(messages).hasSize(4);
      for (MessageAnalysis message : messages) {
        assertThat(message.message().body()).doesNotContainPattern("[a-wyz]");
        assertThat(message.positions()).allMatch(p -> p.evidence().text().equals("…"));
      }
      assertThat(messages.get(1).message().subject()).isEqualTo("Re: subject 1");
      assertThat(analysis.index().get(0).subject()).isEqualTo("subject 1");
      assertThat(messages.get(1).positions()).isNotEmpty();
      assertThat(messages.stream().map(PseudonymousAnalysisTest::shape))
          .containsExactlyElementsOf(
              messages(Colloquy.standard().analyze(archive)).stream()
                  .map(PseudonymousAnalysisTest::shape)
                  .toList());
    }
  }

  @Test
  void anEnvelopeOfTheArchiveItselfIsRefused() throws IOException {
    try (Archive archive = open()) {
      Archive hidden = Colloquy.standard().analyze(archive, KEY).archive();
      assertThatThrownBy(() -> hidden.load(archive.envelopes().get(0)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("1.ada@example.org");
    }
  }

  @Test
  void aShortKeyIsRefused() {
    assertThatThrownBy(() -> PseudonymKey.of(new byte[15]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("15");
    assertThat(KEY.toString()).doesNotContain("tests");
  }
}
