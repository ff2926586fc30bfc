package org.colloquy.quote;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.colloquy.message.Message;
import org.colloquy.message.MessageParser;
import org.colloquy.person.PersonResolver;
import org.colloquy.text.Lines;
import org.colloquy.zone.Zone;
import org.colloquy.zone.Zoner;

/**
 * Zones and attributes hostile bodies, in a process of its own with the heap and stack that it is
 * given: each alone, and under an answer that quotes all of it, so that every word is looked up.
 */
final class HostileQuotes {
  private static final long WARM_NANOS = 100_000_000;

  /** A case alone has no others before it that warm it up. */
  private static final long WARM_ALONE_NANOS = 1_500_000_000;

  private static final int RUNS = 2;

  /** Noise only adds: a ratio that looks bad is measured again before it is believed. */
  private static final int MORE_RUNS = 12;

  private HostileQuotes() {}

  /**
   * Writes a line for each case: its name; the number of quoted lines at the first scale; then for
   * each scale its bytes and microseconds of CPU.
   *
   * @param args the cases, parted by commas, or nothing for all; then folders that hold the same
   *     cases at growing scales
   */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<String> folders = List.of(args).subList(1, args.length);
    for (String name :
        args[0].isEmpty() ? names(folders.get(0)) : Splitter.on(',').splitToList(args[0])) {
      out.println(row(name, folders, args[0].isEmpty() ? WARM_NANOS : WARM_ALONE_NANOS));
    }
  }

  private static List<String> names(String folder) throws IOException {
    try (Stream<Path> files = Files.list(Path.of(folder))) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".txt"))
          .map(file -> file.replace(".txt", ""))
          .sorted()
          .toList();
    }
  }

  private static String row(String name, List<String> folders, long warm) throws IOException {
    StringBuilder row = new StringBuilder(name);
    String[] bodies = new String[folders.size()];
    for (int i = 0; i < bodies.length; i++) {
      bodies[i] = Files.readString(Path.of(folders.get(i), name + ".txt"));
    }
    row.append('\t').append(quotedLines(bodies[0]));
    long[] micros = micros(bodies, warm);
    for (int i = 0; i < bodies.length; i++) {
      int bytes = bodies[i].getBytes(StandardCharsets.UTF_8).length;
      row.append(String.format(Locale.ROOT, "\t%d\t%d", bytes, micros[i]));
    }
    return row.toString();
  }

  private static long[] micros(String[] bodies, long warm) {
    long end = System.nanoTime() + warm;
    do {
      micros(bodies[0]);
    } while (System.nanoTime() < end);
    long[] best = new long[bodies.length];
    for (int run = 0; run < MORE_RUNS && (run < RUNS || !isLinear(best)); run++) {
      for (int i = 0; i < bodies.length; i++) {
        long taken = micros(bodies[i]);
        best[i] = run == 0 ? taken : Math.min(best[i], taken);
      }
    }
    return best;
  }

  private static boolean isLinear(long[] micros) {
    for (int i = 1; i < micros.length; i++) {
      if (!HostileQuotesTest.isLinear(micros[i - 1], micros[i])) {
        return false;
      }
    }
    return true;
  }

  private static long micros(String body) {
    Message alone = pasted(body);
    Message answer = pasted("> " + body.replace("\n", "\n> "));
    long start = cpuNanos();
    ZonedMessage zoned = zoned(alone, Optional.empty());
    attribute(List.of(zoned));
    attribute(List.of(zoned, zoned(answer, Optional.of(alone))));
    return (cpuNanos() - start) / 1_000;
  }

  private static long cpuNanos() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static Message pasted(String body) {
    return MessageParser.standard().paste(body, "hostile");
  }

  private static ZonedMessage zoned(Message message, Optional<Message> parent) {
    List<Zone> zones = Zoner.standard().segment(message);
    return new ZonedMessage(message, parent.map(Message::id), zones);
  }

  private static void attribute(List<ZonedMessage> thread) {
    PersonResolver resolver = new PersonResolver();
    new QuoteAttributor(
            resolver.resolveSenders(thread.stream().map(z -> z.message().envelope()).toList()))
        .attribute(thread);
  }

  /** Counts, having seen that the zones cover every line once. */
  private static int quotedLines(String body) {
    Message message = pasted(body);
    int count = Lines.of(message.body()).count();
    int next = 1;
    int quoted = 0;
    for (Zone zone : Zoner.standard().segment(message)) {
      check(zone.lines().first() == next, "zones touch");
      next = zone.lines().last() + 1;
      quoted += zone.depth() > 0 ? zone.lines().count() : 0;
      boolean endsInQuote = zone.depth() > 0 && next > count && body.endsWith("\n");
      quoted -= endsInQuote ? 1 : 0;
    }
    check(next == count + 1, "zones cover the body");
    return quoted;
  }

  private static void check(boolean held, String law) {
    if (!held) {
      throw new AssertionError(law);
    }
  }
}
