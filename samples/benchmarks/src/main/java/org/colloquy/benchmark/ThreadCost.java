package org.colloquy.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.colloquy.archive.Archive;
import org.colloquy.message.Envelope;
import org.colloquy.message.Mailbox;
import org.colloquy.message.MessageId;
import org.colloquy.message.SourceLocation;
import org.colloquy.thread.MessageThread;
import org.colloquy.thread.Threader;

/**
 * What it costs to thread the messages of archives by their header fields, and 100,000 messages of
 * odd shapes beside ones in threads of the usual size: the median time of a warm run, and the heap
 * that the threads take beside the messages.
 */
public final class ThreadCost {
  private static final int RUNS = 21;
  private static final int WARM_UP = 15;
  private static final int MANY = 100_000;
  private static final int USUAL_THREAD = 6;
  private static final OffsetDateTime START =
      OffsetDateTime.of(2026, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

  private ThreadCost() {}

  /**
   * Measures and prints.
   *
   * @param args the inputs
   */
  public static void main(String[] args) throws IOException {
    try (Archive archive = Archive.open(Arrays.stream(args).map(Path::of).toList())) {
      measure("archives", archive.envelopes());
    }
    Random random = new Random(5256);
    IntUnaryOperator usual =
        i -> i % USUAL_THREAD == 0 ? -1 : i - 1 - random.nextInt(i % USUAL_THREAD);
    measure("usual", made(usual, i -> "subject " + i / USUAL_THREAD));
    measure("chain", made(i -> i - 1, i -> "a subject"));
    measure("star", made(i -> i == 0 ? -1 : 0, i -> "a subject"));
    measure("one subject", made(i -> -1, i -> "a subject"));
  }

  private static List<Envelope> made(IntUnaryOperator parent, IntFunction<String> subject) {
    return IntStream.range(0, MANY)
        .mapToObj(i -> made(i, parent.applyAsInt(i), (i == 0 ? "" : "Re: ") + subject.apply(i)))
        .toList();
  }

  private static Envelope made(int number, int parent, String subject) {
    List<MessageId> parents = parent < 0 ? List.of() : List.of(id(parent));
    return new Envelope(
        id(number),
        new SourceLocation("made", number, 1),
        new Mailbox("Ada Ash", "ada@example.org"),
        Optional.of(START.plusMinutes(number)),
        subject,
        parents,
        parents);
  }

  private static MessageId id(int number) {
    return new MessageId(number + ".a.longer.id.as.usual@mail.example.org");
  }

  private static void measure(String name, List<Envelope> envelopes) {
    List<Long> nanos = new ArrayList<>();
    for (int run = 0; run < WARM_UP + RUNS; run++) {
      long start = System.nanoTime();
      new Threader().thread(envelopes);
      nanos.add(System.nanoTime() - start);
    }
    long median = nanos.stream().skip(WARM_UP).sorted().skip(RUNS / 2).findFirst().orElse(0L);
    long before = used();
    List<MessageThread> threads = new Threader().thread(envelopes);
    long kept = used() - before;
    System.out.printf(
        Locale.ROOT,
        "%-12s %,9d messages %,8d threads %6.0f ms %5.0f bytes a message%n",
        name,
        envelopes.size(),
        threads.size(),
        median / 1e6,
        (double) kept / envelopes.size());
  }

  private static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
