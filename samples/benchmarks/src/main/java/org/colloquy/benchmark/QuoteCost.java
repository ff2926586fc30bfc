package org.colloquy.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.LongStream;
import org.colloquy.archive.Archive;
import org.colloquy.message.Message;
import org.colloquy.message.MessageId;
import org.colloquy.person.People;
import org.colloquy.person.PersonResolver;
import org.colloquy.quote.QuoteAttributor;
import org.colloquy.quote.ZonedMessage;
import org.colloquy.thread.MessageThread;
import org.colloquy.thread.Threader;
import org.colloquy.zone.Zoner;

/**
 * What it costs to find the zones of the bodies of an archive and who wrote them: CPU time by body
 * text (bytes of UTF-8), bytes allocated, and the body that takes longest. The bodies are decoded
 * before the clock runs; each is done several times warm.
 */
public final class QuoteCost {
  private static final int RUNS = 5;
  private static final int WARM_RUNS = 20;
  private static final int BATCH_CHARACTERS = 1 << 21;
  private static final int SUSPECTS = 20;
  private static final int SUSPECT_RUNS = 15;

  private final Archive archive;
  private final People people;
  private final Meter zoning = new Meter();
  private final Meter attribution = new Meter();
  private final PriorityQueue<Body> slowest =
      new PriorityQueue<>(Comparator.comparingLong(Body::nanos));

  private long bytes;

  private QuoteCost(Archive archive) {
    this.archive = archive;
    people = new PersonResolver().resolveSenders(archive.envelopes());
  }

  /** CPU time and memory of a stage: those of its best run, added up over all batches. */
  private static final class Meter {
    private long nanos;
    private long allocated;

    void measure(int runs, Runnable stage) {
      long best = Long.MAX_VALUE;
      long allocatedBefore = allocated();
      for (int run = 0; run < runs; run++) {
        long start = cpuNanos();
        stage.run();
        best = Math.min(best, cpuNanos() - start);
      }
      nanos += best;
      allocated += (allocated() - allocatedBefore) / runs;
    }
  }

  /** A message and the place of the one that it answers in its thread. */
  private record Loaded(Message message, Optional<MessageId> parent) {}

  /** A body, the one that it answers, and how long its zones and writers took. */
  private record Body(Message message, Optional<Message> parent, long nanos) {}

  /**
   * Measures and prints.
   *
   * @param args the inputs
   */
  public static void main(String[] args) throws IOException {
    try (Archive archive = Archive.open(Arrays.stream(args).map(Path::of).toList())) {
      QuoteCost cost = new QuoteCost(archive);
      cost.measure();
      cost.print();
    }
  }

  private void measure() {
    List<List<Loaded>> batch = new ArrayList<>();
    long characters = 0;
    boolean warm = false;
    for (MessageThread thread : new Threader().thread(archive.envelopes())) {
      List<Loaded> loaded = load(thread);
      batch.add(loaded);
      characters += loaded.stream().mapToLong(l -> l.message().body().length()).sum();
      if (characters > BATCH_CHARACTERS) {
        measure(batch, warm ? RUNS : WARM_RUNS);
        warm = true;
        batch.clear();
        characters = 0;
      }
    }
    measure(batch, RUNS);
  }

  private List<Loaded> load(MessageThread thread) {
    return thread.members().stream()
        .map(member -> new Loaded(archive.load(member.envelope()), member.parent()))
        .toList();
  }

  private void measure(List<List<Loaded>> threads, int runs) {
    threads.forEach(t -> t.forEach(l -> bytes += l.message().body().getBytes(UTF_8).length));
    List<List<ZonedMessage>> zoned = new ArrayList<>();
    zoning.measure(
        runs,
        () -> {
          zoned.clear();
          threads.forEach(thread -> zoned.add(thread.stream().map(this::zoned).toList()));
        });
    attribution.measure(runs, () -> zoned.forEach(this::attribute));
    threads.forEach(this::suspectAll);
  }

  private void suspectAll(List<Loaded> thread) {
    Map<MessageId, Message> byId = new HashMap<>();
    for (Loaded loaded : thread) {
      Optional<Message> parent = loaded.parent().map(byId::get);
      byId.put(loaded.message().id(), loaded.message());
      slowest.add(new Body(loaded.message(), parent, nanos(loaded.message(), parent)));
      if (slowest.size() > SUSPECTS) {
        slowest.remove();
      }
    }
  }

  private ZonedMessage zoned(Loaded loaded) {
    return new ZonedMessage(
        loaded.message(), loaded.parent(), Zoner.standard().segment(loaded.message()));
  }

  private void attribute(List<ZonedMessage> thread) {
    new QuoteAttributor(people).attribute(thread);
  }

  /** Time of one body: its zones, and the writers of a thread of it and what it answers. */
  private long nanos(Message message, Optional<Message> parent) {
    List<ZonedMessage> pair = new ArrayList<>();
    parent.ifPresent(p -> pair.add(zoned(new Loaded(p, Optional.empty()))));
    long start = cpuNanos();
    pair.add(zoned(new Loaded(message, parent.map(Message::id))));
    attribute(pair);
    return cpuNanos() - start;
  }

  private void print() {
    out("body text      %,15d bytes", bytes);
    print("zoning", zoning);
    print("attribution", attribution);
    slowest.stream()
        .map(body -> new Body(body.message(), body.parent(), median(body)))
        .sorted(Comparator.comparingLong(Body::nanos).reversed())
        .limit(5)
        .forEach(
            body ->
                out(
                    "slow body      %,15.2f ms, %,d characters, %s",
                    body.nanos() / 1e6, body.message().body().length(), body.message().id()));
  }

  private long median(Body body) {
    return LongStream.generate(() -> nanos(body.message(), body.parent()))
        .limit(SUSPECT_RUNS)
        .sorted()
        .skip(SUSPECT_RUNS / 2)
        .findFirst()
        .orElseThrow();
  }

  private void print(String stage, Meter meter) {
    out(
        "%-12s %10.2f CPU s a GB, %.1f bytes allocated a byte",
        stage, (double) meter.nanos / bytes, (double) meter.allocated / bytes);
  }

  private static void out(String format, Object... values) {
    System.out.println(String.format(Locale.ROOT, format, values));
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }
}
