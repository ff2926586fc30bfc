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

class QuoteEconomyTest {
  private static final String MAILS =
      """
      From ada@example.org Thu Jan  1 00:00:00 2026
      From: Ada Ash <ada@example.org>
      Date: Thu, 1 Jan 2026 00:00:00 +0000
      Subject: bridge
      Message-ID: <1@example.org>

      The wooden bridge is closed today.
      Nobody may cross it until spring.

      From ben@example.org Fri Jan  2 00:00:00 2026
      From: Ben Bo <ben@example.org>
      Date: Fri, 2 Jan 2026 00:00:00 +0000
      Subject: Re: bridge
      Message-ID: <2@example.org>
      In-Reply-To: <1@example.org>

      On Thu, 1 Jan 2026, Ada Ash wrote:
      > The wooden bridge is closed today.

      Why is that so?

      > > What nobody here has ever written.
      """;

  @TempDir Path dir;

  private ThreadAnalysis thread() throws IOException {
    return thread(MAILS);
  }

  private ThreadAnalysis thread(String mails) throws IOException {
    Path mbox = Files.writeString(dir.resolve("bridge.mbox"), mails);
    try (Archive archive = Archive.open(List.of(mbox))) {
      return Colloquy.standard().analyze(archive).threads().toList().get(0);
    }
  }

  private List<QuoteEconomy> economies() throws IOException {
    return QuoteEconomy.of(thread());
  }

  @Test
  void knowsNothingOfAMessageWithoutQuotes() throws IOException {
    QuoteEconomy opening = economies().get(0);
    assertThat(opening.newShare()).isEqualTo(1);
    assertThat(opening.passages()).isZero();
    assertThat(opening.quotedLines()).isZero();
    assertThat(opening.keptOfParent()).isNaN();
  }

  @Test
  void countsPassagesAndThoseThatAreAnswered() throws IOException {
    QuoteEconomy reply = economies().get(1);
    assertThat(reply.passages()).isEqualTo(2);
    assertThat(reply.answered()).isEqualTo(1);
  }

  @Test
  void measuresWhatIsNewAndWhatIsKeptOfTheParent() throws IOException {
    QuoteEconomy reply = economies().get(1);
    assertThat(reply.newShare()).isEqualTo(4.0 / (4 + 6 + 6));
    assertThat(reply.keptOfParent()).isEqualTo(0.5);
  }

  @Test
  void countsQuotedLinesThatNobodyIsKnownToHaveWritten() throws IOException {
    QuoteEconomy reply = economies().get(1);
    assertThat(reply.quotedLines()).isEqualTo(2);
    assertThat(reply.unattributedLines()).isEqualTo(1);
  }

  @Test
  void listsTheQuotesOfNobodyKnown() throws IOException {
    try (Tables tables = Tables.open(dir)) {
      tables.add(thread());
    }
    assertThat(Files.readAllLines(dir.resolve("unattributed.csv")))
        .hasSize(2)
        .element(1)
        .asString()
        .isEqualTo(
            "<2@example.org>,3,<1@example.org>,TEXT,2,6,7,6,What nobody here has ever written.");
  }

  @Test
  void listsTheWordsThatAQuoteChanged() throws IOException {
    String changed =
        MAILS.replace(
            "> The wooden bridge is closed today.",
            """
            > The wooden bridge is open today.
            > Nobody may cross it until spring.""");
    try (Tables tables = Tables.open(dir)) {
      tables.add(thread(changed));
    }
    assertThat(Files.readAllLines(dir.resolve("misquotations.csv")))
        .hasSize(2)
        .element(1)
        .asString()
        .startsWith("<2@example.org>,1,<1@example.org>,p1,Ada Ash,")
        .endsWith(",closed,open");
  }
}
