package org.colloquy.report.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.message.Envelope;
import org.colloquy.report.Report;
import org.colloquy.thread.MessageThread;

/**
 * How far a long work has come: messages, megabytes a second and time left, as one line that
 * rewrites itself on a terminal, else as a line every ten seconds.
 */
final class Progress implements Report.Progress, Closeable, org.colloquy.archive.Progress {
  private static final long TERMINAL_NANOS = 200_000_000L;
  private static final long LOG_NANOS = 10_000_000_000L;

  private final PrintWriter err;
  private final boolean terminal;
  private final boolean quiet;
  private final LongSupplier clock;
  private long start;
  private long total;
  private long totalBytes;
  private long messages;
  private long bytes;
  private long shown;

  Progress(PrintWriter err, boolean terminal, boolean quiet, LongSupplier clock) {
    this.err = err;
    this.terminal = terminal;
    this.quiet = quiet;
    this.clock = clock;
    this.start = clock.getAsLong();
    this.shown = start;
  }

  /** What is done with a thread. */
  @FunctionalInterface
  interface Visitor {
    void visit(ThreadAnalysis thread) throws IOException;
  }

  /** Visits all threads of an archive in order, and tells how far that has come. */
  void walk(ArchiveAnalysis analysis, Visitor visitor) throws IOException {
    expect(analysis.archive().envelopes());
    walk(analysis, 0, analysis::analyze, visitor::visit);
  }

  /** Takes what was made of a thread. */
  @FunctionalInterface
  interface Taker<T> {
    void take(T made) throws IOException;
  }

  /**
   * Makes something of each thread from one of them on, several at once, and takes it in order.
   *
   * @param work safe from many threads
   */
  <T> void walk(
      ArchiveAnalysis analysis, int first, Function<MessageThread, T> work, Taker<T> taker)
      throws IOException {
    List<MessageThread> rest = analysis.index().subList(first, analysis.index().size());
    Iterator<MessageThread> done = rest.iterator();
    try (Stream<T> made = analysis.map(rest, work)) {
      for (Iterator<T> each = made.iterator(); each.hasNext(); ) {
        taker.take(each.next());
        written(done.next());
      }
    }
  }

  /** Tells how much there is to do. */
  void expect(List<Envelope> envelopes) {
    start = clock.getAsLong();
    total = envelopes.size();
    totalBytes = envelopes.stream().mapToLong(e -> e.source().length()).sum();
  }

  /** Tells how far reading has come; counts of messages start anew when analysis begins. */
  @Override
  public void report(long bytesRead, long bytesOfAll, long found) {
    long now = clock.getAsLong();
    if (isDue(now)) {
      shown = now;
      show(
          String.format(
              Locale.ROOT,
              "reading: %,d messages, %.0f of %.0f MB",
              found,
              bytesRead / 1e6,
              Math.max(bytesRead, bytesOfAll) / 1e6));
    }
  }

  /** Tells how far unpacking has come. */
  @Override
  public void unpacking(String file, long packedBytes) {
    long now = clock.getAsLong();
    if (isDue(now)) {
      shown = now;
      show(
          String.format(Locale.ROOT, "unpacking %s: %.0f MB", Plain.line(file), packedBytes / 1e6));
    }
  }

  @Override
  public void drawing() {
    if (!quiet && terminal) {
      show("drawing …");
    }
  }

  /** Counts a thread as done. */
  @Override
  public void written(ThreadAnalysis thread) {
    written(thread.thread());
  }

  private void written(MessageThread thread) {
    messages += thread.members().size();
    for (MessageThread.Member member : thread.members()) {
      bytes += member.envelope().source().length();
    }
    long now = clock.getAsLong();
    if (isDue(now)) {
      shown = now;
      show(line((now - start) / 1e9));
    }
  }

  private boolean isDue(long now) {
    return !quiet && now - shown >= (terminal ? TERMINAL_NANOS : LOG_NANOS);
  }

  private void show(String line) {
    if (terminal) {
      err.print("\r\u001b[K" + line);
    } else {
      err.println(line);
    }
    err.flush();
  }

  private String line(double seconds) {
    double left = bytes == 0 ? 0 : seconds * (totalBytes - bytes) / bytes;
    return String.format(
        Locale.ROOT,
        "%,d of %,d messages, %.1f MB/s, %s left",
        messages,
        total,
        bytes / 1e6 / Math.max(seconds, 1e-3),
        duration(Math.round(left)));
  }

  private static String duration(long seconds) {
    return seconds < 90 ? seconds + " s" : (seconds + 30) / 60 + " min";
  }

  @Override
  public void close() {
    clear();
  }

  /** Clears the line on a terminal, for words that stay. */
  void clear() {
    if (!quiet && terminal) {
      err.print("\r\u001b[K");
      err.flush();
    }
  }
}
