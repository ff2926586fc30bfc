package org.colloquy.report.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.report.Report;
import org.colloquy.report.evaluation.MeasuredError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code colloquy report}: an archive to a folder of tables, charts, a graph and pages. */
@Command(
    name = "report",
    description = "Writes tables, charts, the participant graph and a page that shows them all.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ReportCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "ARCHIVE",
      description = "What to read, as for colloquy analyze.")
  List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "Folder of the report; an older report there is replaced.")
  Path folder = Path.of("");

  @Mixin ChartingOptions charting = new ChartingOptions();

  @Mixin AnalysisOptions options = new AnalysisOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Report.check(folder);
    Optional<MeasuredError> error = charting.error(options.positions);
    long start = System.nanoTime();
    try (Progress progress = options.progress(spec.commandLine().getErr());
        Archive archive = options.openHashed(inputs, progress)) {
      long read = System.nanoTime();
      ArchiveAnalysis analysis = options.analyze(archive, spec.commandLine().getErr());
      long threaded = System.nanoTime();
      progress.expect(analysis.archive().envelopes());
      report(progress, error)
          .before("read", Duration.ofNanos(read - start))
          .before("thread", Duration.ofNanos(threaded - read))
          .build()
          .write(analysis, folder);
      progress.clear();
      return options.done(analysis.archive(), spec.commandLine().getErr());
    }
  }

  private Report.Builder report(Progress progress, Optional<MeasuredError> error) {
    Report.Builder builder = Report.builder();
    error.ifPresent(builder::error);
    if (charting.rawCsv) {
      builder.rawTables().option("csv-raw", "true");
    }
    options.privacy.told().forEach(told -> builder.option(told, "true"));
    charting.evaluation.ifPresent(file -> builder.option("evaluation", file.toString()));
    return builder
        .detector(options.positions.version())
        .quiet(charting.quiet())
        .option("quiet-days", String.valueOf(charting.quietDays))
        .option("positions", options.positions.name())
        .option("jobs", String.valueOf(options.jobs))
        .progress(progress);
  }
}
