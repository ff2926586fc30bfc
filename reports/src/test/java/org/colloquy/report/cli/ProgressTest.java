package org.colloquy.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.json.SampleThread;
import org.colloquy.thread.MessageThread;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private static final ThreadAnalysis THREAD = SampleThread.at("a", 0).build();

  private final StringWriter err = new StringWriter();
  private final AtomicLong nanos = new AtomicLong();

  @Test
  void writesALineEveryTenSecondsWhereThereIsNoTerminal() {
    run(progress(false, false), 4_000_000_000L, 7);

    assertThat(err.toString().lines())
        .hasSize(2)
        .allSatisfy(
            line -> assertThat(line).matches("[\\d,]+ of 2 messages, \\d+\\.\\d MB/s, .* left"));
    assertThat(err.toString()).doesNotContain("\u001b");
  }

  @Test
  void rewritesOneLineOnATerminalAndClearsItAtTheEnd() {
    run(progress(true, false), 1_000_000_000L, 2);

    assertThat(err.toString()).startsWith("\r\u001b[K2 of 2 messages").endsWith("\r\u001b[K");
    assertThat(err.toString()).doesNotContain("\n");
  }

  @Test
  void saysNothingWhenQuiet() {
    run(progress(true, true), 60_000_000_000L, 3);

    assertThat(err.toString()).isEmpty();
  }

  private Progress progress(boolean terminal, boolean quiet) {
    return new Progress(new PrintWriter(err), terminal, quiet, nanos::get);
  }

  private void run(Progress progress, long step, int times) {
    progress.expect(
        THREAD.thread().members().stream().map(MessageThread.Member::envelope).toList());
    for (int i = 0; i < times; i++) {
      nanos.addAndGet(step);
      progress.written(THREAD);
    }
    progress.close();
  }
}
