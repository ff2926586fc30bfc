package org.colloquy.report.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.Colloquy;
import org.colloquy.archive.Archive;
import org.colloquy.report.Report;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Options that every command with an analysis in it has. How to ask for quiet is left to two kinds
 * of it, since {@code -q} means a query to those that take one.
 */
abstract class ArchiveOptions {
  /** The one of {@link #settings} that is no option. */
  static final String VERSION = "version";

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

  @Mixin PeopleOptions people = new PeopleOptions();

  @Mixin ReadingOptions reading = new ReadingOptions();

  @Mixin PrivacyOptions privacy = new PrivacyOptions();

  /** Whether nothing but faults goes to standard error. */
  abstract boolean isQuiet();

  /**
   * The analysis of an archive that the options describe; its own archive has the pseudonyms, if
   * there are any.
   */
  ArchiveAnalysis analyze(Archive archive, PrintWriter err) {
    return privacy.analyze(colloquy(err), archive);
  }

  /** How the options say that archives are analysed, names and all. */
  Colloquy colloquy(PrintWriter err) {
    return Colloquy.builder()
        .detectors(positions.load())
        .decisions(people.decisions(err))
        .roles(people.claims())
        .jobs(atLeastOne())
        .build();
  }

  /** What the JSON lines of an analysis follow from, by name. */
  Map<String, String> run(ArchiveAnalysis analysis, List<Path> inputs, boolean withBody)
      throws IOException {
    Map<String, String> run = new LinkedHashMap<>(settings(withBody));
    run.put("--people", people.decisionsHash());
    run.put("--roles", people.claimsHash());
    run.put("input", analysis.indexHash());
    run.put("time of the input", times(inputs));
    return run;
  }

  /**
   * The same without what the {@link org.colloquy.Basis basis} of each thread tells: the archive,
   * its people and their roles.
   */
  Map<String, String> settings(boolean withBody) {
    Map<String, String> settings = new LinkedHashMap<>();
    settings.put(VERSION, Report.version());
    settings.put("--positions", positions.name());
    settings.put("--with-body", withBody ? "yes" : "no");
    settings.put("--limit", String.join(",", reading.limits));
    privacy.describe(settings);
    return settings;
  }

  private static String times(List<Path> inputs) throws IOException {
    StringBuilder times = new StringBuilder();
    for (Path input : inputs) {
      times
          .append(Files.exists(input) ? Files.getLastModifiedTime(input).toString() : "")
          .append(' ');
    }
    return times.toString();
  }

  /** The progress of a work, shown as the options say. */
  Progress progress(PrintWriter err) {
    return new Progress(err, Terminal.isError(), isQuiet(), System::nanoTime);
  }

  /** Says what is missing from the result, unless quiet. Returns the exit code. */
  int done(Archive archive, PrintWriter err) {
    if (!isQuiet()) {
      Losses.of(archive).forEach(loss -> err.println("colloquy: " + loss));
      err.flush();
    }
    return archive.isWhole() ? ExitCode.DONE : ExitCode.REJECTED;
  }

  /** Opens inputs; the message of the exception names the one that cannot be read. */
  Archive open(List<Path> inputs, Progress progress) throws IOException {
    privacy.key();
    return archive(progress).hashes(false).open(inputs);
  }

  /** Opens inputs as {@link #open} does, and takes their hashes for an account of the run. */
  Archive openHashed(List<Path> inputs, Progress progress) throws IOException {
    privacy.key();
    // the hash of a public archive would lead from the pseudonyms back to it
    return archive(progress).hashes(!privacy.hidesNames()).open(inputs);
  }

  private Archive.Builder archive(Progress progress) {
    return reading.archive().jobs(atLeastOne()).progress(progress);
  }

  private int atLeastOne() {
    if (jobs < 1) {
      throw new CommandException("--jobs " + jobs + ": must be at least 1");
    }
    return jobs;
  }
}
