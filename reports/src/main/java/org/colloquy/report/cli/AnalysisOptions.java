package org.colloquy.report.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.colloquy.Colloquy;
import org.colloquy.archive.Archive;
import org.colloquy.archive.Rejection;
import picocli.CommandLine.Option;

/** Options that every command with an analysis in it has. */
final class AnalysisOptions {

  @Option(
      names = "--positions",
      paramLabel = "WHO",
      description = "Who finds positions: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Detectors positions = Detectors.cues;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description = "Threads to work on at once (default: one for each core).")
  int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress on standard error.")
  boolean quiet;

  /** The analysis that the options describe. */
  Colloquy colloquy() {
    if (jobs < 1) {
      throw new CommandException("--jobs " + jobs + ": must be at least 1");
    }
    return Colloquy.builder().detectors(positions.load()).jobs(jobs).build();
  }

  /** The progress of a work, shown as the options say. */
  Progress progress(PrintWriter err) {
    return new Progress(err, Terminal.isError(), quiet, System::nanoTime);
  }

  /** Says what is missing from the result, unless quiet. Returns the exit code. */
  int done(Archive archive, PrintWriter err) {
    int rejected = archive.rejections().size();
    if (!quiet && archive.envelopes().isEmpty() && rejected == 0) {
      err.println("colloquy: no message in the input");
    }
    if (!quiet && rejected > 0) {
      err.println("colloquy: messages left out: " + rejected + reasons(archive));
    }
    err.flush();
    return rejected == 0 ? ExitCode.DONE : ExitCode.REJECTED;
  }

  /** " (2 duplicate, 1 no-content)". */
  private static String reasons(Archive archive) {
    return archive.rejections().stream()
        .collect(Collectors.groupingBy(Rejection::reason, TreeMap::new, Collectors.counting()))
        .entrySet()
        .stream()
        .map(entry -> entry.getValue() + " " + entry.getKey().id())
        .collect(Collectors.joining(", ", " (", ")"));
  }

  /** Opens inputs; the message of the exception names the one that cannot be read. */
  static Archive open(List<Path> inputs, Progress progress) throws IOException {
    return Archive.builder().progress(progress::read).open(inputs);
  }
}
