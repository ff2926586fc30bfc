package org.colloquy.report.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.report.json.Journal;
import org.colloquy.report.json.JsonLines;

/**
 * Where an analysis goes: a file that is there whole or not at all. What is done so far lies in a
 * journal beside it, from which a later run can go on; standard output has none.
 */
final class AnalysisOutput implements Closeable {
  private final Path target;
  private final boolean resume;
  private final OutputFile file;
  private final Optional<Journal> journal;
  private Consumer<String> words = text -> {};
  private int done;

  AnalysisOutput(Path target, boolean resume) throws IOException {
    this.target = target;
    this.resume = resume;
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

  /** Tells what the user should know to somebody. */
  void say(Consumer<String> listener) {
    words = listener;
  }

  /** Analyses what is not done yet and puts the file in its place. */
  void write(ArchiveAnalysis analysis, boolean withBody, Map<String, String> run, Progress progress)
      throws IOException {
    try (JsonLines lines = lines(analysis, withBody, run)) {
      progress.expect(analysis.archive().envelopes());
      progress.walk(analysis, done, lines::encode, lines::add);
      try (OutputStream out = file.open()) {
        lines.copyTo(out, analysis.archive().envelopes());
      }
    } catch (FileSystemException e) {
      throw e;
    } catch (IOException e) {
      throw ClosedPipe.caused(e)
          ? e
          : new IOException("cannot write " + target + ": " + e.getMessage(), e);
    }
    file.commit();
    if (journal.isPresent()) {
      journal.get().delete();
    }
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

  @Override
  public void close() throws IOException {
    try (file) {
      if (journal.isPresent()) {
        journal.get().close();
      }
    }
  }
}
