package org.colloquy.report.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.report.json.Checksum;
import org.colloquy.report.json.Journal;
import org.colloquy.report.json.JsonLines;
import org.colloquy.report.json.ThreadLines;
import org.colloquy.thread.MessageThread;

/**
 * Where an analysis goes: a file that is there whole or not at all. What is done so far lies in a
 * journal beside it, from which a later run can go on; standard output has none.
 */
final class AnalysisOutput implements Closeable {
  private final Path target;
  private final boolean resume;
  private final Consumer<String> words;
  private final OutputFile file;
  private final Optional<Journal> journal;
  private Optional<AnalysisState> state = Optional.empty();
  private int threads;
  private int done;

  /**
   * Checks that the place can be written.
   *
   * @param resume whether to go on where a run broke off
   * @param words is told what the user should know
   */
  AnalysisOutput(Path target, boolean resume, Consumer<String> words) throws IOException {
    this.target = target;
    this.resume = resume;
    this.words = words;
    this.file = OutputFile.ofOneRun(target);
    Optional<Path> place = file.journal();
    if (resume && place.isEmpty()) {
      file.close();
      throw new CommandException("--resume: " + target + " is no file in which to go on");
    }
    this.journal = place.isPresent() ? Optional.of(open(place.get())) : Optional.empty();
  }

  private Journal open(Path place) throws IOException {
    try {
      return Journal.open(place);
    } catch (FileSystemException e) {
      String why = e.getReason() == null ? place + " cannot be opened" : e.getReason();
      throw new CommandException("cannot write " + target + ": " + why);
    }
  }

  /**
   * Keeps, beside the file, what an update needs.
   *
   * @param settings what must be the same then
   */
  AnalysisOutput keepState(Map<String, String> settings) throws IOException {
    return with(place -> AnalysisState.anew(place, settings));
  }

  /** Goes on from what is in the file, where its state is there and has the same settings. */
  AnalysisOutput goOn(Map<String, String> settings) throws IOException {
    return with(place -> AnalysisState.after(target, place, settings, words));
  }

  @FunctionalInterface
  private interface Opener {
    AnalysisState open(Path place) throws IOException;
  }

  private AnalysisOutput with(Opener opener) throws IOException {
    try {
      Path place =
          file.state()
              .orElseThrow(
                  () -> new CommandException(target + " is no file beside which a state is kept"));
      state = Optional.of(opener.open(place));
      return this;
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** Analyses what is not done yet and puts the file in its place. */
  void write(ArchiveAnalysis analysis, boolean withBody, Map<String, String> run, Progress progress)
      throws IOException {
    threads = analysis.index().size();
    try (JsonLines lines = lines(analysis, withBody, journalled(run))) {
      progress.expect(analysis.archive().envelopes());
      progress.walk(analysis, done, work(analysis, lines), lines::add);
      Checksum written;
      try (OutputStream out = file.open()) {
        written = lines.copyTo(out, analysis.archive().envelopes());
      }
      if (state.isPresent()) {
        state.get().write(lines, written, analysis);
      }
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw ClosedPipe.caused(e)
          ? e
          : new IOException("cannot write " + target + ": " + e.getMessage(), e);
    }
    file.commit();
    if (state.isPresent()) {
      state.get().commit();
    }
    if (journal.isPresent()) {
      journal.get().delete();
    }
  }

  private Function<MessageThread, ThreadLines> work(ArchiveAnalysis analysis, JsonLines lines) {
    return state
        .<Function<MessageThread, ThreadLines>>map(
            kept -> thread -> kept.lines(analysis, thread, lines))
        .orElse(thread -> lines.encode(analysis.analyze(thread)));
  }

  /**
   * The run of the journal, which holds other records where an earlier analysis is gone on from.
   */
  private Map<String, String> journalled(Map<String, String> run) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("command", state.filter(AnalysisState::isUpdate).isPresent() ? "update" : "analyze");
    all.put("--keep-state", state.isPresent() ? "yes" : "no");
    all.putAll(run);
    return all;
  }

  private JsonLines lines(ArchiveAnalysis analysis, boolean withBody, Map<String, String> run)
      throws IOException {
    if (journal.isEmpty()) {
      return JsonLines.spool(file.directory(), withBody, analysis.roles());
    }
    if (!resume || journal.get().earlier().isEmpty()) {
      if (resume) {
        words.accept("nothing to resume: " + target + ".part holds no run; starting anew");
      }
      journal.get().begin(run);
      return JsonLines.in(journal.get(), withBody, analysis.roles());
    }
    check(journal.get().earlier().get(), run);
    JsonLines lines =
        JsonLines.resume(
            journal.get(), withBody, analysis.roles(), analysis.index(), thread -> done++);
    words.accept("resumed: " + done + " of " + analysis.index().size() + " threads were done");
    return lines;
  }

  private void check(Map<String, String> earlier, Map<String, String> run) {
    for (Map.Entry<String, String> each : run.entrySet()) {
      if (!each.getValue().equals(earlier.get(each.getKey()))) {
        throw new CommandException(
            "cannot resume "
                + target
                + ": the broken run had another "
                + each.getKey()
                + "; without --resume it starts anew");
      }
    }
  }

  /** What an update did. */
  Optional<String> sum() {
    return state.flatMap(kept -> kept.sum(threads));
  }

  @Override
  public void close() throws IOException {
    try (file) {
      if (state.isPresent()) {
        state.get().close();
      }
      if (journal.isPresent()) {
        journal.get().close();
      }
    }
  }
}
