package org.colloquy.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GraphCommandTest {
  private static final String MBOX =
      """
      From ben@example.org Wed Jan 20 10:00:00 2010
      From: Ben Bo <ben@example.org>
      Subject: Rename?
      Date: Wed, 20 Jan 2010 10:00:00 +0000
      Message-ID: <1@example.org>

      Shall we rename it?

      From ada@example.org Tue Apr 20 12:00:00 2010
      From: Ada Ash <ada@example.org>
      Subject: Re: Rename?
      Date: Tue, 20 Apr 2010 12:00:00 +0000
      Message-ID: <2@example.org>
      In-Reply-To: <1@example.org>

      Hi Ben,

      On Wednesday, Ben Bo wrote:
      > Shall we rename it?

      Agreed, that is the better name.
      """;

  @TempDir Path directory;
  private String mbox = "";

  @BeforeEach
  void write() throws IOException {
    mbox = Files.writeString(directory.resolve("a.mbox"), MBOX).toString();
  }

  private Outcome graph(String format, Path out, String... more) {
    return Outcome.of(
        Stream.concat(Stream.of("graph", mbox, "-f", format, "-o", out.toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"graphml", "gexf", "dot", "csv", "json"})
  void writesOneFile(String format) throws IOException {
    Path out = directory.resolve("out");
    assertThat(graph(format, out)).isEqualTo(new Outcome(0, "", ""));
    assertThat(Files.readString(out))
        .contains("Ada Ash", "reply", "quote", "answer", "vocative", "agree");
    assertThat(files(directory)).containsExactly("a.mbox", "out");
  }

  @Test
  void leavesNamesAsTheyAreInRawCsv() throws IOException {
    Files.writeString(Path.of(mbox), MBOX.replace("Ben Bo <", "\"=Ben\" <"));
    Path out = directory.resolve("out.csv");
    assertThat(graph("csv", out).code()).isZero();
    assertThat(Files.readString(out)).contains("'=Ben");
    assertThat(graph("csv", out, "--csv-raw").code()).isZero();
    assertThat(Files.readString(out)).contains("=Ben").doesNotContain("'=Ben");
    Path slices = directory.resolve("slices");
    assertThat(graph("csv", slices, "--csv-raw", "--slice", "week").code()).isZero();
    assertThat(files(slices)).containsExactly("2010-04-19.csv");
  }

  @Test
  void writesAFileForEachSliceAndReplacesThem() throws IOException {
    Path out = directory.resolve("slices");
    assertThat(graph("dot", out, "--slice", "year")).isEqualTo(new Outcome(0, "", ""));
    assertThat(files(out)).containsExactly("2010.dot");
    assertThat(graph("dot", out, "--slice", "quarter").code()).isZero();
    assertThat(files(out)).containsExactly("2010-Q2.dot");
    assertThat(files(directory)).containsExactly("a.mbox", "slices");
  }

  @Test
  void writesACorpus() throws IOException {
    Path out = directory.resolve("corpus");
    assertThat(graph("convokit", out)).isEqualTo(new Outcome(0, "", ""));
    assertThat(graph("convokit", out)).isEqualTo(new Outcome(0, "", ""));
    assertThat(files(out)).hasSize(5);
    assertThat(Files.readAllLines(out.resolve("utterances.jsonl"))).hasSize(2);
  }

  @Test
  void keepsAFolderThatHoldsSomethingElse() throws IOException {
    Path out = Files.createDirectory(directory.resolve("mine"));
    Files.writeString(out.resolve("thesis.tex"), "x");
    Outcome outcome = graph("convokit", out);
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines()).singleElement().asString().contains("holds thesis.tex");
    assertThat(files(out)).containsExactly("thesis.tex");
    assertThat(files(directory)).containsExactly("a.mbox", "mine");
  }

  @Test
  void leavesNothingBehindWhenTheInputCannotBeRead() throws IOException {
    Path out = directory.resolve("out");
    Outcome outcome = Outcome.of("graph", "missing.mbox", "-f", "convokit", "-o", out.toString());
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(files(directory)).containsExactly("a.mbox");
  }

  @ParameterizedTest
  @CsvSource({
    "graph, ARCHIVE",
    "graph a.mbox, --output",
    "graph a.mbox -o x -f png, png",
    "graph a.mbox -o x --slice hour, hour",
    "graph a.mbox -o x --csv-raw, --csv-raw: only for -f csv",
    "graph a.mbox -o - -f convokit, a folder is wanted",
    "graph a.mbox -o - --slice year, a folder is wanted",
    "graph a.mbox -o x -f convokit --slice year, is not cut by time",
  })
  void endsMisuseWithTwoAndOneLine(String arguments, String named) {
    Outcome outcome = Outcome.of(arguments.split(" "));
    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).startsWith("colloquy: ").contains(named);
    assertThat(outcome.out()).isEmpty();
  }
}
