package org.colloquy.report.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.TracedThread;
import org.colloquy.report.json.Checksum;
import org.colloquy.report.json.EarlierAnalysis;
import org.colloquy.report.json.JsonLines;
import org.colloquy.report.json.ThreadLines;
import org.colloquy.report.json.UnusableStateException;
import org.colloquy.thread.MessageThread;

/** What is kept beside an analysis for its next update, and what the last run kept. */
final class AnalysisState implements Closeable {
  private final OutputFile file;
  private final Map<String, String> settings;
  private final Optional<EarlierAnalysis> earlier;
  private final AtomicInteger copied = new AtomicInteger();

  private AnalysisState(
      OutputFile file, Map<String, String> settings, Optional<EarlierAnalysis> earlier) {
    this.file = file;
    this.settings = settings;
    this.earlier = earlier;
  }

  /** The state of an analysis that begins anew. */
  static AnalysisState anew(Path place, Map<String, String> settings) {
    return new AnalysisState(OutputFile.ofOneRun(place), settings, Optional.empty());
  }

  /**
   * The state of an analysis that takes from an earlier one what it can.
   *
   * @param lines the earlier analysis
   * @param words is told why nothing can be taken
   * @throws CommandException when the earlier one was made with other options
   */
  static AnalysisState after(
      Path lines, Path place, Map<String, String> settings, Consumer<String> words)
      throws IOException {
    OutputFile file = OutputFile.ofOneRun(place);
    try {
      return new AnalysisState(file, settings, open(lines, place, settings, words));
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private static Optional<EarlierAnalysis> open(
      Path lines, Path place, Map<String, String> settings, Consumer<String> words)
      throws IOException {
    EarlierAnalysis earlier;
    try {
      earlier = EarlierAnalysis.open(lines, place);
    } catch (UnusableStateException e) {
      words.accept(e.getMessage() + ": all is analysed anew");
      return Optional.empty();
    }
    List<String> others =
        settings.entrySet().stream()
            .filter(each -> !each.getValue().equals(earlier.settings().get(each.getKey())))
            .map(Map.Entry::getKey)
            .toList();
    if (others.isEmpty()) {
      return Optional.of(earlier);
    }
    earlier.close();
    if (!others.equals(List.of(ArchiveOptions.VERSION))) {
      throw new CommandException(
          "cannot update " + lines + ": it was made with another " + others.get(others.size() - 1));
    }
    words.accept(lines + " was made by another version: all is analysed anew");
    return Optional.empty();
  }

  /** Whether an earlier analysis is gone on from. */
  boolean isUpdate() {
    return earlier.isPresent();
  }

  /** Takes the lines of a thread from the earlier analysis, or makes them. */
  ThreadLines lines(ArchiveAnalysis analysis, MessageThread thread, JsonLines lines) {
    Optional<ThreadLines> found = earlier.flatMap(before -> before.find(analysis, thread));
    if (found.isPresent()) {
      copied.incrementAndGet();
      return found.get();
    }
    TracedThread traced = analysis.trace(thread);
    return lines.encode(traced, analysis.basis(thread, traced.lookups()));
  }

  /** Writes the state, not yet in its place. */
  void write(JsonLines lines, Checksum written, ArchiveAnalysis analysis) throws IOException {
    try (OutputStream out = file.open()) {
      lines.writeState(out, settings, written, analysis.index(), analysis.archive().envelopes());
    }
  }

  /** Puts the state in its place. */
  void commit() throws IOException {
    file.commit();
  }

  /** How many threads were taken from the earlier analysis, if there is one. */
  Optional<String> sum(int threads) {
    int redone = threads - copied.get();
    return earlier.map(
        before ->
            String.format(
                Locale.ROOT,
                "%,d of %,d threads analysed, %,d copied",
                redone,
                threads,
                copied.get()));
  }

  @Override
  public void close() throws IOException {
    try (file) {
      if (earlier.isPresent()) {
        earlier.get().close();
      }
    }
  }
}
