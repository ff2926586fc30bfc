package org.colloquy.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.colloquy.MessageAnalysis;
import org.colloquy.message.Message;
import org.colloquy.position.CueDetector;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.QuoteAttributor;
import org.colloquy.quote.ZonedMessage;
import org.colloquy.report.json.JsonLines;
import org.colloquy.text.Lines;
import org.colloquy.zone.Zoner;
import org.openjdk.jmh.annotations.Benchmark;

/**
 * The stages of an analysis, and below each the least that it could do: one operation is one
 * message, for {@code writers} one thread; bytes are characters of bodies.
 */
public class AnalysisBenchmark {
  private static final CueDetector DETECTOR = CueDetector.standard();

  /** The zones of a body. */
  @Benchmark
  public Object zones(ReadThreads threads, Read read) {
    Message message = threads.message();
    read.add(message.body().length());
    return Zoner.standard().segment(message);
  }

  /** The limit of {@link #zones}: its lines found, each character looked at once. */
  @Benchmark
  public Object zonesLimit(ReadThreads threads, Read read) {
    Message message = threads.message();
    read.add(message.body().length());
    Lines lines = Lines.of(message.body());
    int blank = 0;
    for (int line = 1; line <= lines.count(); line++) {
      blank += lines.isBlank(line) ? 1 : 0;
    }
    return blank;
  }

  /** Who wrote each quoted line of a thread. */
  @Benchmark
  public Object writers(ReadThreads threads, Read read) {
    List<ZonedMessage> thread = threads.thread();
    read.add(characters(thread));
    return new QuoteAttributor(threads.people()).attribute(thread);
  }

  /** The limit of {@link #writers}: every character of the thread hashed once. */
  @Benchmark
  public Object writersLimit(ReadThreads threads, Read read) {
    List<ZonedMessage> thread = threads.thread();
    read.add(characters(thread));
    int hash = 0;
    for (ZonedMessage message : thread) {
      String body = message.message().body();
      for (int i = 0; i < body.length(); i++) {
        hash = hash * 31 + body.charAt(i);
      }
    }
    return hash;
  }

  private static int characters(List<ZonedMessage> thread) {
    return thread.stream().mapToInt(message -> message.message().body().length()).sum();
  }

  /** The positions of a message by cues. */
  @Benchmark
  public Object positions(ReadThreads threads, Read read) {
    AttributedMessage message = threads.attributed();
    read.add(message.message().body().length());
    return DETECTOR.detect(message);
  }

  /** The limit of {@link #positions}: its text once in small letters. */
  @Benchmark
  public Object positionsLimit(ReadThreads threads, Read read) {
    String body = threads.attributed().message().body();
    read.add(body.length());
    return body.toLowerCase(Locale.ROOT);
  }

  /** A message as a line of JSON, with its body. */
  @Benchmark
  public Object json(ReadThreads threads, Read read) throws IOException {
    MessageAnalysis analysed = threads.analysed();
    read.add(analysed.attributed().message().body().length());
    ByteArrayOutputStream out = threads.out();
    JsonLines.write(analysed, out, true);
    return out.size();
  }

  /** The limit of {@link #json}: its body as UTF-8. */
  @Benchmark
  public Object jsonLimit(ReadThreads threads, Read read) throws IOException {
    String body = threads.analysed().attributed().message().body();
    read.add(body.length());
    ByteArrayOutputStream out = threads.out();
    out.write(body.getBytes(StandardCharsets.UTF_8));
    return out.size();
  }
}
