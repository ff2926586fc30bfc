package org.colloquy.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColloquyCommandTest {
  private static final String PASTED =
      "Ben Bo wrote:\n> Shall we rename it?\n\nAgreed, that is the better name.\n";
  private static final String MBOX =
      """
      From ben@example.org Wed Jan 20 10:00:00 2010
      From: Ben Bo <ben@example.org>
      Subject: Rename?
      Date: Wed, 20 Jan 2010 10:00:00 +0000
      Message-ID: <1@example.org>

      Shall we rename it?

      From cleo@example.net Wed Jan 20 11:00:00 2010
      From: Cleo Cox <cleo@example.net>
      Subject: Holiday
      Date: Wed, 20 Jan 2010 11:00:00 +0000
      Message-ID: <9@example.org>

      I am away on Friday.

      From ada@example.org Wed Jan 20 12:00:00 2010
      From: Ada Ash <ada@example.org>
      Subject: Re: Rename?
      Date: Wed, 20 Jan 2010 12:00:00 +0000
      Message-ID: <2@example.org>
      In-Reply-To: <1@example.org>

      %s
      """
          .formatted(PASTED);

  @TempDir Path directory;

  @ParameterizedTest
  @CsvSource({
    "'', a command is missing",
    "frobnicate, no such command: frobnicate (see colloquy --help)",
    "--frobnicate, --frobnicate",
    "show a.txt b.txt, one too many: b.txt",
    "report a.mbox -o=, the name is empty",
    "analyze, INPUT",
    "analyze a.mbox, --jsonl",
    "analyze a.mbox --jsonl - --positions magic, magic",
    "analyze a.mbox --jsonl - --jobs many, many",
    "check, INPUT",
    "evaluate, GOLD",
    "evaluate a.jsonl b.jsonl, one too many: b.jsonl",
    "evaluate a.jsonl --errors many, many",
    "report a.mbox -o out --evaluation=, the name is empty",
    "chart, NAME",
    "chart all, ARCHIVE",
    "chart sparkles a.mbox, sparkles: no such chart; there are all",
    "chart all a.mbox --quiet-days 0, --quiet-days 0: must be at least 1",
    "check a.mbox --limit parts=0, --limit parts=0: a whole number from 1 on",
    "check a.mbox --limit parts=x, --limit parts=x: a whole number from 1 on",
    "check a.mbox --limit parts, --limit parts: NAME=N is wanted",
    "check a.mbox --limit wings=2, --limit wings: no such limit",
    "threads, ARCHIVE",
    "threads a.mbox -q, QUERY",
    "threads a.mbox -q form:ada, '--query: at 1: form: is no prefix; there are from:'",
    "threads a.mbox -q date:2024-13, '--query: at 1: date:2024-13 is no date'",
    "threads a.mbox -q role:author, --query: role: needs to know who is what; give --roles FILE",
    "threads a.mbox -f xml, xml",
    "threads a.mbox --csv-raw, --csv-raw: goes with --format csv only",
    "positions, ARCHIVE",
    "positions a.mbox -q (, '--query: at 2: a term is wanted, and the query ends'",
    "table, NAME",
    "table messages, ARCHIVE",
    "table wings a.mbox, wings: no such table; there are messages",
    "table messages a.mbox -o=, the name is empty",
  })
  void endsMisuseWithTwoAndOneLine(String arguments, String named) {
    Outcome outcome = Outcome.of(arguments.isEmpty() ? new String[0] : arguments.split(" "));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).startsWith("colloquy: ").contains(named);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void drawsTheChartsThatAreAskedForAndNamesTheirFiles() throws IOException {
    Path mbox = Files.writeString(directory.resolve("a.mbox"), MBOX);
    Path folder = directory.resolve("charts");
    Outcome outcome =
        Outcome.of("chart", "stance-mix", mbox.toString(), "-o", folder.toString(), "-q");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.code()).isZero();
    assertThat(outcome.out().lines())
        .containsExactly("stance-mix.svg", "stance-mix.png", "stance-mix.csv");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder(
              "stance-mix.svg", "stance-mix.png", "stance-mix.csv", "dictionary.csv");
    }
  }

  @Test
  void namesAnOutputThatCannotBeWritten() {
    Outcome outcome =
        Outcome.of("analyze", "a.mbox", "--positions=none", "--jsonl", directory.toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).contains("it is a directory");
  }

  @Test
  void showsHelpOnStandardOutput() {
    Outcome outcome = Outcome.of("--help");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("analyze", "Exit codes");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void tellsItsVersionAndThatOfJava() {
    assertThat(Outcome.of("--version").out())
        .startsWith("colloquy ")
        .contains("Java " + Runtime.version().feature(), "\n");
  }

  @Test
  void analyzesInTheOrderOfTheInput() throws IOException {
    Path mbox = Files.writeString(directory.resolve("a.mbox"), MBOX);
    Path jsonl = directory.resolve("a.jsonl");

    Outcome outcome =
        Outcome.of("analyze", mbox.toString(), "--jsonl", jsonl.toString(), "--with-body");

    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(Files.readAllLines(jsonl))
        .hasSize(3)
        .satisfiesExactly(
            line -> assertThat(line).startsWith("{\"id\":\"<1@example.org>\"").contains("\"body\""),
            line -> assertThat(line).startsWith("{\"id\":\"<9@example.org>\""),
            line -> assertThat(line).startsWith("{\"id\":\"<2@example.org>\""));
  }

  @Test
  void endsWithOneWhenMessagesWereRejected() throws IOException {
    Path mbox = Files.writeString(directory.resolve("a.mbox"), MBOX + MBOX);
    Path jsonl = directory.resolve("a.jsonl");

    Outcome outcome = Outcome.of("analyze", mbox.toString(), "--jsonl", jsonl.toString());

    assertThat(outcome.code()).isEqualTo(1);
    assertThat(outcome.err())
        .isEqualToIgnoringNewLines("colloquy: messages left out: 3 (3 duplicate)");
    assertThat(Files.readAllLines(jsonl)).hasSize(3);
  }

  @Test
  void makesAnEmptyFileOfAnEmptyInputAndSaysSo() throws IOException {
    Path mbox = Files.createFile(directory.resolve("a.mbox"));
    Path jsonl = directory.resolve("a.jsonl");

    Outcome outcome = Outcome.of("analyze", mbox.toString(), "--jsonl", jsonl.toString());

    assertThat(outcome.code()).isZero();
    assertThat(outcome.err()).isEqualToIgnoringNewLines("colloquy: no message in the input");
    assertThat(jsonl).isEmptyFile();
  }

  @Test
  void namesAFolderThatCannotBeMade() throws IOException {
    Files.createFile(directory.resolve("file"));

    Outcome outcome = report("file/out");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).contains("file/out: no folder can be made there");
  }

  @Test
  void namesAnInputThatIsNotThereAndLeavesNoOutput() throws IOException {
    Path jsonl = directory.resolve("a.jsonl");

    Outcome outcome = Outcome.of("analyze", "missing.mbox", "--jsonl", jsonl.toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).contains("missing.mbox: no such file");
    assertThat(entries()).isEmpty();
  }

  @Test
  void writesAWholeReport() throws IOException {
    Outcome outcome = report("out");

    assertThat(outcome).isEqualTo(new Outcome(0, "", ""));
    assertThat(entries()).containsExactly("a.mbox", "out");
    Path out = directory.resolve("out");
    assertThat(out.resolve("index.html")).content().contains("3 messages in 2 threads by 3 people");
    assertThat(out.resolve("run.json"))
        .content()
        .contains("\"read\" : 3", "\"parsed\" : 3", "\"threads\" : 2", "\"name\" : \"a.mbox\"");
    assertThat(out.resolve("threads/1.html")).content().contains("<title>Rename?</title>");
    assertThat(out.resolve("tables/messages.csv")).exists();
    assertThat(out.resolve("charts/stance-mix.svg")).exists();
    assertThat(out.resolve("graph.graphml")).exists();
  }

  @Test
  void replacesAnOlderReport() throws IOException {
    report("out");
    Path stale = Files.writeString(directory.resolve("out/threads/99.html"), "stale");

    assertThat(report("out").code()).isZero();
    assertThat(stale).doesNotExist();
    assertThat(entries()).containsExactly("a.mbox", "out");
  }

  @Test
  void keepsAFolderThatNoReportMade() throws IOException {
    Path notes = Files.createDirectory(directory.resolve("out")).resolve("notes.txt");
    Files.writeString(notes, "mine");

    Outcome outcome = report("out");

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).contains("notes.txt");
    assertThat(notes).hasContent("mine");
    assertThat(entries()).containsExactly("a.mbox", "out");
  }

  @Test
  void keepsNotesThatSomebodyAddedToAReport() throws IOException {
    report("out");
    Path notes = Files.writeString(directory.resolve("out/notes.txt"), "mine");

    assertThat(report("out").code()).isEqualTo(2);
    assertThat(notes).hasContent("mine");
  }

  @Test
  void showsAPastedMessageWithBarsForQuotes() throws IOException {
    Path text = Files.writeString(directory.resolve("pasted.txt"), PASTED);

    Outcome outcome = Outcome.of("show", text.toString());

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out())
        .contains(
            "   1 Ben Bo wrote:", "   2 │ Shall we rename it?", "── Ben Bo, text (attribution-line")
        .doesNotContain("\u001b");
  }

  @Test
  void coloursOnRequestAndNeutralisesEscapesOfTheMail() throws IOException {
    Path text =
        Files.writeString(directory.resolve("pasted.txt"), PASTED + "\u001b]0;x\u001b[2J\n");

    String shown = Outcome.of("show", "--color=always", text.toString()).out();

    assertThat(shown).contains("\u001b[36m", "␛]0;x␛[2J");
    assertThat(shown.replaceAll("\u001b\\[\\d+m", "")).doesNotContain("\u001b");
  }

  @Test
  void showsTheMessageThatIsAskedFor() throws IOException {
    Path mbox = Files.writeString(directory.resolve("a.mbox"), MBOX);

    assertThat(Outcome.of("show", mbox.toString(), "--id", "2@example.org").out())
        .contains(
            "From: Ada Ash <ada@example.org>", "── Ben Bo, text (attribution-line, alignment, ");
    assertThat(Outcome.of("show", mbox.toString(), "--id", "7@example.org").code()).isEqualTo(2);
  }

  private Outcome report(String folder) throws IOException {
    Path mbox = Files.writeString(directory.resolve("a.mbox"), MBOX);
    return Outcome.of("report", mbox.toString(), "-q", "-o", directory.resolve(folder).toString());
  }

  private List<String> entries() throws IOException {
    try (Stream<Path> entries = Files.list(directory)) {
      return entries.map(entry -> String.valueOf(entry.getFileName())).sorted().toList();
    }
  }
}
