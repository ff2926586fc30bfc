package org.colloquy.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colloquy.Colloquy;
import org.colloquy.MessageAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.report.table.Words;

/**
 * How much of the list is quoted text, by the year. Counted are words of prose: no patches, no
 * signatures, no attribution lines.
 */
public final class QuotedShare {

  /** Words of one year. */
  private record Sum(long written, long quoted) {

    Sum plus(Sum other) {
      return new Sum(written + other.written, quoted + other.quoted);
    }

    String line(int year) {
      long all = written + quoted;
      String share = all == 0 ? "-" : String.format(Locale.ROOT, "%.0f %%", 100.0 * quoted / all);
      return year + ": " + all + " words, of these quoted " + share;
    }
  }

  private QuotedShare() {}

  /** Reads the archive that is named, else the sample archive. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args.length > 0 ? args[0] : "samples/archive/lanternfs.mbox"), System.out);
  }

  /** Prints a line a year; messages without a date are in none. */
  static void run(Path mbox, PrintStream out) throws IOException {
    Map<Integer, Sum> years = new TreeMap<>();
    // positions are not asked for, so no detector need look for them
    Colloquy colloquy = Colloquy.builder().detectors().build();
    try (Archive archive = Archive.open(List.of(mbox));
        Stream<ThreadAnalysis> threads = colloquy.analyze(archive).threads()) {
      threads
          .flatMap(thread -> thread.messages().stream())
          .forEachOrdered(message -> count(message, years));
    }
    years.forEach((year, sum) -> out.println(sum.line(year)));
  }

  private static void count(MessageAnalysis message, Map<Integer, Sum> years) {
    message
        .sent()
        .map(sent -> sent.atOffset(ZoneOffset.UTC).getYear())
        .ifPresent(
            year ->
                years.merge(
                    year, new Sum(Words.written(message), Words.quoted(message)), Sum::plus));
  }
}
