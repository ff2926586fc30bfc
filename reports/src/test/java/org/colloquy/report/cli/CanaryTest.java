package org.colloquy.report.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.colloquy.report.table.Tables;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mail cannot steer a terminal, a browser, a spreadsheet or a viewer: every output is looked at.
 */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the names of its files are none there")
class CanaryTest {
  private static final List<String> ONE_FILE = List.of("graphml", "gexf", "dot", "csv", "json");

  @TempDir Path directory;

  private final LiveCanaries live = new LiveCanaries();
  private String archive = "";

  @Test
  void noneOfOwnCanariesIsLive() throws IOException {
    CanaryArchive.write(directory.resolve("archive"));
    archive = directory.resolve("archive").toString();
    runAll();
    show("=4+1|CANARY@example.org");
    assertThat(live.found()).isEmpty();
    assertThat(seen()).as("attacks that were in the outputs").isEqualTo(CanaryArchive.COUNT);
    assertThat(namesIn(directory)).containsExactly("archive", "gold.jsonl", "out");
  }

  /** All 27 canaries of the hostile mail that lies beside a full working copy. */
  @Test
  void noneOfSharedCanariesIsLive() throws IOException {
    Path shared = Path.of("../../shared/hostile-mbox/inject/canaries.mbox");
    assumeTrue(Files.exists(shared), "shared/hostile-mbox is not beside this working copy");
    archive = shared.toString();
    runAll();
    show("inj.14@hostile.test");
    assertThat(live.found()).isEmpty();
    assertThat(namesIn(directory)).containsExactly("gold.jsonl", "out");
  }

  private void runAll() throws IOException {
    Path out = Files.createDirectories(directory.resolve("out"));
    run("report", archive, "-o", out.resolve("report").toString());
    run("analyze", archive, "--with-body", "--jsonl", out.resolve("a.jsonl").toString());
    run("graph", archive, "-f", "convokit", "-o", out.resolve("convokit").toString());
    for (String format : ONE_FILE) {
      run("graph", archive, "-f", format, "-o", out.resolve("graph." + format).toString());
    }
    run("people", archive, "--suggest", out.resolve("people.csv").toString());
    for (String table : List.of("messages", "positions", "edges")) {
      live.text(table + ".csv", run("table", table, archive));
    }
    live.text("check.json", run("check", archive, "--json"));
    run("check", archive);
    run("people", archive);
    run("threads", archive);
    run("positions", archive, "-q", "CANARY");
    run(
        "evaluate",
        CanaryArchive.gold(directory.resolve("gold.jsonl")).toString(),
        "--errors",
        "9");
    run("threads", archive, "-q", "\u001b[2J:\u202e(");
    live.files(out);
    assertThat(namesIn(out.resolve("report").resolve("tables")))
        .hasSizeGreaterThanOrEqualTo(Tables.schema().size());
  }

  private void show(String id) {
    run("show", archive, "--id", id);
  }

  private String run(String... arguments) {
    Outcome outcome = Outcome.of(arguments);
    live.printed(arguments[0], outcome.out());
    live.printed(arguments[0], outcome.err());
    return outcome.out();
  }

  /** How many of the numbered attacks stand in the JSON lines, in whatever form. */
  private long seen() throws IOException {
    String lines = Files.readString(directory.resolve("out").resolve("a.jsonl"));
    return IntStream.range(0, CanaryArchive.COUNT)
        .filter(n -> lines.matches("(?s).*CANARY-" + n + "\\b.*"))
        .count();
  }

  private static List<String> namesIn(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}
