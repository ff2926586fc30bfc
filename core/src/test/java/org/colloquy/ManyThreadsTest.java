package org.colloquy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.colloquy.archive.Archive;
import org.colloquy.quote.RandomMail;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * One {@link Colloquy} and one {@link Archive} in the hands of many threads. With {@code
 * -Dcolloquy.analyses=1000} each thread makes as many analyses, in minutes.
 */
@Tag("slow")
@Timeout(900)
class ManyThreadsTest {
  private static final int THREADS = 16;
  private static final int ANALYSES = Integer.getInteger("colloquy.analyses", 40);

  /** What may remain of a thread's work is less than a tenth of one message's analysis. */
  private static final long MOST_BYTES_AN_ANALYSIS = 200;

  private static final long SLACK_BYTES = 4 << 20;

  @TempDir Path folder;

  /** Bodies of the fixtures, and some made by chance. */
  private static List<String> bodies() {
    List<String> bodies = new ArrayList<>();
    for (String fixture :
        List.of("quotes", "attribution", "header-blocks", "footers", "technical")) {
      SpecCases.of(SpecCases.class, "zone/" + fixture + ".spec").forEach(c -> bodies.add(c.body()));
    }
    for (int seed = 0; seed < 50; seed++) {
      bodies.add(new RandomMail(seed).body());
    }
    assertThat(bodies).hasSizeGreaterThan(100);
    return bodies;
  }

  @Test
  void oneColloquyTellsTheSameInEveryThreadAndKeepsNothing() throws Exception {
    Colloquy colloquy = Colloquy.standard();
    List<String> bodies = bodies();
    List<MessageAnalysis> expected = bodies.stream().map(colloquy::analyze).toList();
    inEveryThread(thread -> check(colloquy, bodies, expected, thread, 5));
    long handles = OpenFiles.count();
    long memory = memory();
    inEveryThread(thread -> check(colloquy, bodies, expected, thread, ANALYSES));
    assertThat(memory() - memory)
        .isLessThan(SLACK_BYTES + MOST_BYTES_AN_ANALYSIS * THREADS * ANALYSES);
    assertThat(OpenFiles.count()).isLessThanOrEqualTo(handles);
  }

  /** Each thread begins with another message, so that different ones meet. */
  private static void check(
      Colloquy colloquy,
      List<String> bodies,
      List<MessageAnalysis> expected,
      int thread,
      int analyses) {
    for (int i = 0; i < analyses; i++) {
      int at = (thread * 7 + i) % bodies.size();
      assertThat(colloquy.analyze(bodies.get(at))).isEqualTo(expected.get(at));
    }
  }

  @Test
  void oneArchiveIsReadByManyThreadsAndClosedWithNothingLeft() throws Exception {
    Path mbox = folder.resolve("a.mbox");
    Files.writeString(mbox, ManyMails.mbox(bodies()));
    Colloquy colloquy = Colloquy.builder().jobs(2).build();
    try (Archive first = Archive.open(List.of(mbox))) {
      told(colloquy.analyze(first));
    }
    long handles = OpenFiles.count();
    try (Archive archive = Archive.open(List.of(mbox))) {
      List<String> expected = told(colloquy.analyze(archive));
      assertThat(expected).hasSizeGreaterThan(10);
      ArchiveAnalysis shared = colloquy.analyze(archive);
      inEveryThread(thread -> assertThat(told(shared)).isEqualTo(expected));
    }
    assertThat(OpenFiles.count()).isLessThanOrEqualTo(handles);
  }

  private static List<String> told(ArchiveAnalysis analysis) {
    try (Stream<ThreadAnalysis> threads = analysis.threads()) {
      return threads.map(thread -> thread.messages() + " " + thread.graph()).toList();
    }
  }

  /** What a thread does, given its number. */
  private interface Work {
    void run(int thread) throws Exception;
  }

  private static void inEveryThread(Work work) throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> done = new ArrayList<>();
      for (int thread = 0; thread < THREADS; thread++) {
        int number = thread;
        done.add(
            threads.submit(
                () -> {
                  work.run(number);
                  return null;
                }));
      }
      for (Future<?> each : done) {
        each.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** Bytes in use after the collector has been asked for its best. */
  private static long memory() throws InterruptedException {
    Runtime runtime = Runtime.getRuntime();
    long least = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      System.gc();
      Thread.sleep(50);
      least = Math.min(least, runtime.totalMemory() - runtime.freeMemory());
    }
    return least;
  }
}
