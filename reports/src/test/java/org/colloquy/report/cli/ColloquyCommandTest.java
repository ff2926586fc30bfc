package org.colloquy.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColloquyCommandTest {
  @TempDir Path directory;

  private record Outcome(int code, String out, String err) {}

  @ParameterizedTest
  @CsvSource({
    "'', a command is missing",
    "frobnicate, frobnicate",
    "analyze, INPUT",
    "analyze a.mbox, --jsonl",
    "analyze a.mbox --jsonl - --positions magic, magic",
    "analyze a.mbox --jsonl - --jobs many, many",
  })
  void endsMisuseWithTwoAndOneLine(String arguments, String named) {
    Outcome outcome = run(arguments.isEmpty() ? new String[0] : arguments.split(" "));

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).startsWith("colloquy: ").contains(named);
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void namesAnOutputThatCannotBeWritten() {
    Outcome outcome = run("analyze", "a.mbox", "--positions=none", "--jsonl", directory.toString());

    assertThat(outcome.code()).isEqualTo(2);
    assertThat(outcome.err().lines()).hasSize(1);
    assertThat(outcome.err()).contains("it is a directory");
  }

  @Test
  void showsHelpOnStandardOutput() {
    Outcome outcome = run("--help");

    assertThat(outcome.code()).isZero();
    assertThat(outcome.out()).contains("analyze", "Exit codes");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void tellsItsVersionAndThatOfJava() {
    assertThat(run("--version").out()).startsWith("colloquy ").contains("Java 1", "\n");
  }

  private static Outcome run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        ColloquyCommand.create()
            .setOut(new PrintWriter(out))
            .setErr(new PrintWriter(err))
            .execute(arguments);
    return new Outcome(code, out.toString(), err.toString());
  }
}
