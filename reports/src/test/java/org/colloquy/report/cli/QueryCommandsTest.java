package org.colloquy.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** threads, positions and table, on the sample archive and on mail that means harm. */
class QueryCommandsTest {
  private static final Path SAMPLE = Path.of("../samples/archive/lanternfs.mbox");
  private static final String HARM =
      """
      From ben@example.org Wed Jan 20 10:00:00 2010
      From: =?utf-8?q?=1B[31mBen_Bo=C2=9B2J?= <ben@example.org>
      Subject: =?utf-8?q?=3DHYPERLINK=28=22x=22=29_=1B]0;x=07_=E2=80=AE?=
      Date: Wed, 20 Jan 2010 10:00:00 +0000
      Message-ID: <1@example.org>

      Shall we rename it?

      From ada@example.org Wed Jan 20 12:00:00 2010
      From: Ada Ash <ada@example.org>
      Subject: Re: Rename?
      Date: Wed, 20 Jan 2010 12:00:00 +0000
      Message-ID: <2@example.org>
      In-Reply-To: <1@example.org>

      Ben Bo wrote:
      > Shall we rename it?

      Agreed, that is the better \u001b[2Jname \u009b.
      """;

  @TempDir Path directory;

  private static Outcome sample(String command, String... options) {
    return Outcome.of(
        Stream.concat(Stream.of(command.split(" ")), Stream.of(options)).toArray(String[]::new));
  }

  private static String[] with(String... options) {
    return Stream.concat(Stream.of(SAMPLE.toString(), "--quiet"), Stream.of(options))
        .toArray(String[]::new);
  }

  @Test
  void listsThreadsALineEach() {
    Outcome outcome = sample("threads", with());

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.out().lines()).hasSize(14);
    assertThat(outcome.out())
        .startsWith("date        mails  people  agree  object  defer  subject")
        .contains("2024-02-05     14       7")
        .contains("  [RFC] Retiring the v1 chunk index");
  }

  @ParameterizedTest
  @CsvSource({
    "subject:freeze, 1",
    "date:2024-05, 2",
    "date:..2024-02, 2",
    "from:ilse subject:chunk, 3",
    "list:lanternfs-devel, 13",
    "-from:ilse, 7",
    "thread:20240304065030.39645-1-tunde.adeyelu@example.com, 1",
    "from:nobody, 0",
  })
  void picksThreadsByTheQuery(String query, int expected) {
    Outcome csv = sample("threads", with("-f", "csv", "-q", query));
    Outcome json = sample("threads", with("--format=json", "--query", query));
    Outcome text = sample("threads", with("-q", query));

    assertThat(csv.out().lines()).hasSize(expected + 1);
    assertThat(json.out().lines()).hasSize(expected);
    assertThat(text.out().lines()).hasSize(expected == 0 ? 0 : expected + 1);
  }

  @Test
  void picksPositionsAndWritesThemInEveryFormat() {
    String query = "stance:object mode:reported";
    Outcome text = sample("positions", with("-q", query));
    Outcome csv = sample("positions", with("-q", query, "-f", "csv"));
    Outcome json = sample("positions", with("-q", query, "-f", "json"));

    long found = json.out().lines().count();
    assertThat(found).isPositive();
    assertThat(csv.out().lines()).hasSize((int) found + 1);
    assertThat(text.out().lines()).hasSize((int) found * 2);
    assertThat(text.out().lines().findFirst().orElse(""))
        .matches("2024-\\d\\d-\\d\\d {2}object {2}reported {5}.* → .* {2}<.*>");
    assertThat(json.out().lines())
        .allMatch(line -> line.contains("\"stance\":\"object\",\"mode\":\"reported\""));
  }

  @Test
  void saysOnStandardErrorThatNothingMatches() {
    Outcome threads = Outcome.of("threads", SAMPLE.toString(), "-q", "from:nobody");
    Outcome positions = Outcome.of("positions", SAMPLE.toString(), "-q", "from:nobody");

    assertThat(threads).isEqualTo(new Outcome(0, "", "colloquy: no thread matches\n"));
    assertThat(positions).isEqualTo(new Outcome(0, "", "colloquy: no position matches\n"));
  }

  @Test
  void cutsLinesToTheTerminal() throws IOException {
    System.setProperty("colloquy.terminal.out", "true");
    System.setProperty("colloquy.terminal.columns", "60");
    try {
      String threads = sample("threads", with()).out();
      String positions = sample("positions", with()).out();

      assertThat(threads.lines()).allMatch(line -> Columns.of(line) <= 60);
      assertThat(threads).contains("…");
      assertThat(positions.lines())
          .allMatch(line -> Columns.of(line) <= 60 || line.strip().startsWith("<"));
      assertThat(sample("table messages", with("--csv-raw")).err())
          .contains("text from mail could steer the terminal");
    } finally {
      System.clearProperty("colloquy.terminal.out");
      System.clearProperty("colloquy.terminal.columns");
    }
  }

  @Test
  void listsTables() {
    Outcome outcome = Outcome.of("table", "list");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("messages ", "objection-answers ", "dictionary ");
  }

  @Test
  void writesOneTableToStandardOutputOrAFile() throws IOException {
    Path file = directory.resolve("messages.csv");
    Outcome shown = sample("table messages", with());
    Outcome written = sample("table messages", with("-o", file.toString()));

    assertThat(shown.code()).isZero();
    assertThat(shown.out().lines()).hasSize(98);
    assertThat(shown.out()).startsWith("message,thread,parent,").contains("\r\n");
    assertThat(written.out()).isEmpty();
    assertThat(file).hasContent(shown.out());
  }

  @ParameterizedTest
  @CsvSource({
    "messages, from:ilse, 12",
    "threads, subject:freeze, 1",
    "persons, subject:freeze, 6",
  })
  void picksRowsOfATableByTheQuery(String table, String query, int expected) {
    assertThat(sample("table " + table, with("-q", query)).out().lines()).hasSize(expected + 1);
  }

  @Test
  void picksPositionsOfATableOneByOne() {
    String rows = sample("table positions", with("-q", "stance:object holder:dmitri")).out();

    assertThat(rows.lines().skip(1))
        .isNotEmpty()
        .allMatch(row -> row.contains(",object,direct,Dmitri Falkovets,"));
  }

  @Test
  void writesEveryTableAsTheReportDoes() throws IOException {
    Path report = directory.resolve("report");
    Outcome.of("report", SAMPLE.toString(), "-q", "-o", report.toString());

    for (String table : new String[] {"edges", "deference", "dictionary", "zones", "ghosts"}) {
      assertThat(sample("table " + table, with()).out())
          .isEqualTo(Files.readString(report.resolve("tables").resolve(table + ".csv")));
    }
  }

  @Test
  void sendsNoControlOfTheMail() throws IOException {
    Path mbox = Files.writeString(directory.resolve("harm.mbox"), HARM);
    for (String command :
        new String[] {
          "threads",
          "positions",
          "threads -f csv",
          "positions -f csv",
          "threads -f json",
          "positions -f json",
          "table messages",
          "table positions"
        }) {
      Outcome outcome = sample(command, mbox.toString(), "--quiet");

      assertThat(outcome.code()).isZero();
      assertThat(outcome.out()).isNotEmpty().doesNotContain("\u001b", "\u0007", "\u009b");
    }
    assertThat(sample("threads", mbox.toString()).out()).contains("=HYPERLINK");
    assertThat(sample("positions", mbox.toString()).out()).contains("␛[2Jname");
    assertThat(sample("threads -f json", mbox.toString()).out())
        .contains("\"=HYPERLINK(\\\"x\\\")");
  }

  @Test
  void defusesFormulasUnlessRawIsWanted() throws IOException {
    Path mbox = Files.writeString(directory.resolve("harm.mbox"), HARM);
    Path report = directory.resolve("report");

    assertThat(sample("table threads", mbox.toString()).out()).contains("\"'=HYPERLINK(");
    assertThat(sample("table threads --csv-raw", mbox.toString()).out())
        .contains("\"=HYPERLINK(\"\"x\"\")");
    assertThat(sample("threads -f csv --csv-raw", mbox.toString()).out())
        .contains("\"=HYPERLINK(\"\"x\"\")");
    Outcome.of("report", mbox.toString(), "-q", "-o", report.toString(), "--csv-raw");
    assertThat(report.resolve("tables/threads.csv")).content().contains("\"=HYPERLINK(");
    assertThat(report.resolve("run.json")).content().contains("\"csv-raw\" : \"true\"");
  }

  @Test
  void findsRolesThatAFileTells() throws IOException {
    Path roles =
        Files.writeString(
            directory.resolve("roles.csv"), "role,name,address\nmaintainer,Ilse Vandermeer,\n");
    Outcome outcome =
        sample("table messages", with("-q", "role:maintainer", "--roles", roles.toString()));

    assertThat(outcome.out()).isEqualTo(sample("table messages", with("-q", "from:ilse")).out());
  }

  @Test
  void endsWithOneWhenMessagesWereRejected() throws IOException {
    Path mbox = Files.writeString(directory.resolve("twice.mbox"), HARM + HARM);
    Outcome outcome = Outcome.of("threads", mbox.toString());

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err()).contains("messages left out: 2 (2 duplicate)");
  }
}
