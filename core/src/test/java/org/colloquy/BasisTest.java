package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.colloquy.archive.Archive;
import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageId;
import org.colloquy.role.Role;
import org.colloquy.role.RoleClaim;
import org.colloquy.thread.MessageThread;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a thread must be analysed again in an archive that grew. */
class BasisTest {
  private static final String FOOTER = "This list is about lamps and doors only.\n";
  private static final String THREAD =
      mail(1, "Ada Ash <ada@example.org>", "Shall we rename the lamp beside the door?\n")
          + mail(
              2,
              "Ben Birk <ben@example.org>",
              "On Monday, Cleo Dorn wrote:\n> Shall we?\n\nI'll leave that to Dirk.\n" + FOOTER);

  @TempDir Path folder;

  private static String mail(int id, String from, String body) {
    return """
    From dev Mon Jan  4 00:00:00 2010
    From: %s
    Date: Mon, 04 Jan 2010 10:00:00 +0000
    Message-ID: <%d@example.org>
    %sSubject: Matter %d

    %s
    """
        .formatted(from, id, id == 2 ? "In-Reply-To: <1@example.org>\n" : "", id, body);
  }

  /** What the thread rests on beside other mails, going by what it asked when it stood alone. */
  private Basis basis(String before, String thread, String behind) throws IOException {
    Lookups lookups = traced().lookups();
    try (Archive archive = open(before, thread, behind)) {
      ArchiveAnalysis analysis = analysis(archive);
      return analysis.basis(thread(analysis), lookups);
    }
  }

  private Basis alone() throws IOException {
    return basis("", THREAD, "");
  }

  private Basis beside(String from) throws IOException {
    return basis("", THREAD, mail(9, from, "What else?\n"));
  }

  private TracedThread traced() throws IOException {
    try (Archive archive = open("", THREAD, "")) {
      ArchiveAnalysis analysis = analysis(archive);
      return analysis.trace(thread(analysis));
    }
  }

  private Archive open(String before, String thread, String behind) throws IOException {
    return Archive.open(
        List.of(
            Files.writeString(folder.resolve("before"), before),
            Files.writeString(folder.resolve("thread"), thread),
            Files.writeString(folder.resolve("behind"), behind)));
  }

  private static ArchiveAnalysis analysis(Archive archive) {
    Mailbox dirk = new Mailbox("Dirk Elm", "dirk@example.org");
    return Colloquy.builder()
        .roles(List.of(new RoleClaim(Role.MAINTAINER, dirk, "", "roles.csv:1")))
        .build()
        .analyze(archive);
  }

  private static MessageThread thread(ArchiveAnalysis analysis) {
    return analysis.index().stream()
        .filter(thread -> thread.root().equals(new MessageId("<1@example.org>")))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void tracesTheSameAnalysisAndWhatItLookedUp() throws IOException {
    try (Archive archive = open("", THREAD, "")) {
      ArchiveAnalysis analysis = analysis(archive);
      TracedThread traced = analysis.trace(thread(analysis));

      assertThat(traced.analysis().messages().get(1).positions())
          .isNotEmpty()
          .isEqualTo(analysis.analyze(thread(analysis)).messages().get(1).positions());
      assertThat(traced.lookups().mailboxes()).contains(new Mailbox("Cleo Dorn", ""));
      assertThat(traced.lookups().names()).contains("Dirk");
      assertThat(traced.lookups().endings()).hasSize(2);
    }
  }

  @Test
  void staysWhereSomethingElseIsAdded() throws IOException {
    assertThat(beside("Zoe Quint <zoe@example.org>")).isEqualTo(alone());
  }

  @Test
  void countsNoIdsOfPersonsButListsThem() throws IOException {
    String other = mail(9, "Zoe Quint <zoe@example.org>", "What else?\n");
    Basis later = basis(other, THREAD, "");

    assertThat(later.hash()).isEqualTo(alone().hash());
    assertThat(alone().persons()).containsExactly("p1", "p2");
    assertThat(later.persons()).containsExactly("p2", "p3");
  }

  @Test
  void changesWithTheBytesOfAMessage() throws IOException {
    assertThat(basis("", THREAD.replace("rename", "remove"), "").hash())
        .isNotEqualTo(alone().hash());
  }

  @Test
  void changesWhereSomebodyWhoIsNamedTurnsUp() throws IOException {
    assertThat(beside("Cleo Dorn <cleo@example.org>").hash()).isNotEqualTo(alone().hash());
  }

  @Test
  void changesWhereAMaintainerTurnsUp() throws IOException {
    assertThat(beside("Dirk Elm <dirk@example.org>").hash()).isNotEqualTo(alone().hash());
  }

  @Test
  void changesWithTheFullestNameOfASender() throws IOException {
    assertThat(beside("Ben B. Birk <ben@example.org>").hash()).isNotEqualTo(alone().hash());
  }

  @Test
  void changesWhereAMessageComesTwice() throws IOException {
    assertThat(basis("", THREAD, THREAD).hash()).isNotEqualTo(alone().hash());
  }

  @Test
  void changesWhereAnEndingTurnsOutToBeAFooter() throws IOException {
    StringBuilder others = new StringBuilder();
    IntStream.range(0, 60)
        .forEach(
            i ->
                others.append(
                    mail(10 + i, "w" + i % 6 + "@example.com", "Matter " + i + ".\n" + FOOTER)));
    String withoutFooter = others.toString().replace(FOOTER, "");

    assertThat(basis("", THREAD, withoutFooter)).isEqualTo(alone());
    assertThat(basis("", THREAD, others.toString()).hash()).isNotEqualTo(alone().hash());
  }
}
