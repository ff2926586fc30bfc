package org.colloquy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.colloquy.archive.Archive;
import org.colloquy.position.Position;
import org.colloquy.position.PositionDetector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever interrupts an analysis gets the thread back soon, and an archive that still serves. */
@Timeout(60)
@Isolated
class InterruptionTest {
  /** Enough for a file that is kept open, and for more threads than are under way at once. */
  private static final int MAILS = 400;

  private static final String BODY =
      "The lamp on the pier burns until the boats are in.\n".repeat(60);

  @TempDir Path folder;

  @AfterEach
  void forget() {
    Thread.interrupted();
  }

  private Path input(String kind) throws IOException {
    String mbox = ManyMails.mbox(IntStream.range(0, MAILS).mapToObj(i -> BODY).toList());
    Path file = folder.resolve("a." + kind);
    switch (kind) {
      case "mbox" -> Files.writeString(file, mbox);
      case "gz" -> {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
          out.write(mbox.getBytes(UTF_8));
        }
      }
      default -> {
        Files.createDirectory(file);
        for (int i = 0; i < MAILS; i++) {
          Files.writeString(file.resolve(i + ".eml"), ManyMails.mail(i, BODY));
        }
      }
    }
    return file;
  }

  @ParameterizedTest
  @CsvSource({"mbox,1", "mbox,3", "gz,1", "gz,3", "folder,1", "folder,3"})
  void aWalkEndsAndTheArchiveStillServes(String kind, int jobs) throws Exception {
    Set<Thread> before = workers();
    Colloquy colloquy = Colloquy.builder().jobs(jobs).build();
    Path input = input(kind);
    long handles = OpenFiles.count();
    try (Archive archive = Archive.builder().jobs(jobs).open(List.of(input))) {
      ArchiveAnalysis analysis = colloquy.analyze(archive);
      assertThatThrownBy(() -> walk(analysis))
          .isInstanceOf(CancellationException.class)
          .hasMessage("interrupted");
      assertThat(Thread.interrupted()).as("still marked").isTrue();
      try (Stream<ThreadAnalysis> all = analysis.threads()) {
        assertThat(all).hasSize(MAILS / 4);
      }
    }
    assertThat(OpenFiles.count()).isLessThanOrEqualTo(handles);
    assertThat(workersEnd(before)).isTrue();
  }

  /** Is interrupted when the first result has come. */
  private static void walk(ArchiveAnalysis analysis) {
    try (Stream<ThreadAnalysis> threads = analysis.threads()) {
      threads.forEach(thread -> Thread.currentThread().interrupt());
    }
  }

  /** Whether the workers end that were not there before; other tests may have left some. */
  private static boolean workersEnd(Set<Thread> before) throws InterruptedException {
    for (int i = 0; i < 500; i++) {
      if (before.containsAll(workers())) {
        return true;
      }
      Thread.sleep(10);
    }
    return false;
  }

  private static Set<Thread> workers() {
    return Thread.getAllStackTraces().keySet().stream()
        .filter(thread -> thread.getName().startsWith("colloquy-"))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @ValueSource(strings = {"mbox", "gz", "folder"})
  void openingEndsAndTakesNothingForDamaged(String kind) throws IOException {
    Path input = input(kind);
    long handles = OpenFiles.count();
    Thread.currentThread().interrupt();
    assertThatThrownBy(() -> Archive.open(List.of(input)))
        .isInstanceOf(InterruptedIOException.class)
        .hasMessageContaining("interrupted");
    assertThatThrownBy(() -> Archive.builder().scan(List.of(input), mail -> {}))
        .isInstanceOf(InterruptedIOException.class);
    assertThat(Thread.interrupted()).as("still marked").isTrue();
    assertThat(OpenFiles.count()).isLessThanOrEqualTo(handles);
  }

  @Test
  void aThreadThatWaitsForASlowDetectorIsFreedAtOnce() throws Exception {
    Set<Thread> before = workers();
    CountDownLatch begun = new CountDownLatch(1);
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    PositionDetector slow =
        message -> {
          begun.countDown();
          return slowly();
        };
    try (Archive archive = Archive.open(List.of(input("mbox")))) {
      ArchiveAnalysis analysis =
          Colloquy.builder().detectors(slow).jobs(2).build().analyze(archive);
      Thread waiting = new Thread(() -> thrown.set(whatIsThrownBy(analysis)));
      waiting.start();
      begun.await();
      waiting.interrupt();
      waiting.join(TimeUnit.SECONDS.toMillis(30));
      assertThat(thrown.get()).isInstanceOf(CancellationException.class);
      assertThat(workersEnd(before)).isTrue();
    }
  }

  private static Throwable whatIsThrownBy(ArchiveAnalysis analysis) {
    try {
      walk(analysis);
      return new AssertionError("nothing was thrown");
    } catch (CancellationException e) {
      return e;
    }
  }

  /** Takes an hour, unless it is interrupted. */
  private static List<Position> slowly() {
    try {
      TimeUnit.HOURS.sleep(1);
      return List.of();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return List.of();
    }
  }
}
