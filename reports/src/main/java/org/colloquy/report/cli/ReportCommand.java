package org.colloquy.report.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.Colloquy;
import org.colloquy.ThreadAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.report.chart.Figure;
import org.colloquy.report.chart.Figures;
import org.colloquy.report.graph.GraphMl;
import org.colloquy.report.graph.GraphTally;
import org.colloquy.report.page.Facts;
import org.colloquy.report.page.ReportPages;
import org.colloquy.report.table.Tables;
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
      description = "mbox, plain or packed (.gz, .xz).")
  List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "Folder of the report; an older report there is replaced.")
  Path folder = Path.of("");

  @Mixin AnalysisOptions options = new AnalysisOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Stopwatch stopwatch = new Stopwatch();
    try (OutputFolder output = new OutputFolder(folder);
        Progress progress = options.progress(spec.commandLine().getErr())) {
      Colloquy colloquy = options.colloquy();
      try (Archive archive = AnalysisOptions.open(inputs, progress)) {
        stopwatch.lap("read");
        write(colloquy.analyze(archive), output.path(), progress, stopwatch);
        output.commit();
        return archive.rejections().isEmpty() ? ExitCode.DONE : ExitCode.REJECTED;
      }
    }
  }

  private void write(ArchiveAnalysis analysis, Path dir, Progress progress, Stopwatch stopwatch)
      throws IOException {
    stopwatch.lap("thread");
    RunTally tally = new RunTally();
    Figures figures = new Figures();
    GraphTally graph = new GraphTally();
    ReportPages pages = ReportPages.open(dir, analysis.index().size());
    progress.expect(analysis.archive().envelopes());
    try (Tables tables = Tables.open(Files.createDirectory(dir.resolve(ReportPages.TABLES)));
        Stream<ThreadAnalysis> threads = analysis.threads()) {
      for (Iterator<ThreadAnalysis> each = threads.iterator(); each.hasNext(); ) {
        ThreadAnalysis thread = each.next();
        tally.add(thread);
        tables.add(thread);
        figures.add(thread);
        graph.add(thread);
        pages.add(thread);
        progress.done(thread);
      }
    }
    stopwatch.lap("analyse and write");
    progress.stage("drawing");
    List<Figure> drawn = draw(figures, dir);
    GraphMl.write(graph.graph(), graph::messages, dir.resolve(ReportPages.GRAPH));
    stopwatch.lap("draw");
    Facts facts = tally.facts(analysis.archive(), said(), versions());
    pages.finish(facts, drawn);
    stopwatch.lap("overview");
    RunJson.write(dir.resolve(ReportPages.RUN), facts, tally, stopwatch);
  }

  private static List<Figure> draw(Figures figures, Path dir) throws IOException {
    Path charts = Files.createDirectory(dir.resolve(ReportPages.CHARTS));
    List<Figure> drawn = figures.all();
    for (Figure figure : drawn) {
      figure.write(charts);
    }
    return drawn;
  }

  private Map<String, String> said() {
    return Map.of("positions", options.positions.name(), "jobs", String.valueOf(options.jobs));
  }

  private Map<String, String> versions() {
    return Map.of(
        "colloquy",
        Version.number(),
        "java",
        String.valueOf(Runtime.version()),
        "detector",
        options.positions.version());
  }
}
