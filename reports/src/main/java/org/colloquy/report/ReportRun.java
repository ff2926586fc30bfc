package org.colloquy.report;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.ThreadAnalysis;
import org.colloquy.report.chart.ChartName;
import org.colloquy.report.chart.ChartOptions;
import org.colloquy.report.chart.Figure;
import org.colloquy.report.chart.Figures;
import org.colloquy.report.graph.GraphFormat;
import org.colloquy.report.graph.GraphTally;
import org.colloquy.report.page.Facts;
import org.colloquy.report.page.ReportPages;
import org.colloquy.report.table.Tables;

/** Fills a folder with one report. */
final class ReportRun {
  private final Report.Builder settings;
  private final Path dir;
  private final Stopwatch stopwatch;
  private final RunTally tally = new RunTally();

  ReportRun(Report.Builder settings, Path dir) {
    this.settings = settings;
    this.dir = dir;
    this.stopwatch = new Stopwatch(settings.before());
  }

  void write(ArchiveAnalysis analysis) throws IOException {
    ReportPages pages = ReportPages.open(dir, analysis.index().size());
    Figures figures =
        new Figures(EnumSet.allOf(ChartName.class), options(analysis), settings.charts());
    GraphTally graph = threads(analysis, pages, figures);
    settings.progress().drawing();
    List<Figure> drawn =
        figures.write(Files.createDirectory(dir.resolve(ReportPages.CHARTS)), settings.tables());
    try (OutputStream out =
        new BufferedOutputStream(Files.newOutputStream(dir.resolve(ReportPages.GRAPH)))) {
      GraphFormat.GRAPHML.write(graph.export(analysis.roles()), out);
    }
    stopwatch.lap("draw");
    Facts facts = tally.facts(analysis.archive(), settings.options(), versions());
    pages.finish(facts, drawn, analysis.roles());
    stopwatch.lap("overview");
    RunJson.write(dir.resolve(ReportPages.RUN), facts, tally, stopwatch);
  }

  private ChartOptions options(ArchiveAnalysis analysis) {
    return ChartOptions.STANDARD
        .withError(settings.error())
        .withQuiet(settings.quiet())
        .withRoles(analysis.roles());
  }

  /** Writes all that is written thread by thread; the graph is gathered with the tables. */
  private GraphTally threads(ArchiveAnalysis analysis, ReportPages pages, Figures figures)
      throws IOException {
    GraphTally graph;
    try (Tables tables =
            Tables.open(Files.createDirectory(dir.resolve(ReportPages.TABLES)), settings.tables());
        Stream<ThreadAnalysis> threads = analysis.threads()) {
      for (Iterator<ThreadAnalysis> each = threads.iterator(); each.hasNext(); ) {
        ThreadAnalysis thread = each.next();
        stopwatch.lap("analyse");
        tally.add(thread);
        tables.add(thread);
        figures.add(thread);
        pages.add(thread);
        settings.progress().written(thread);
        stopwatch.lap("write");
      }
      stopwatch.lap("analyse");
      graph = tables.graph();
    }
    stopwatch.lap("write");
    return graph;
  }

  private Map<String, String> versions() {
    return Map.of(
        "colloquy",
        Report.version(),
        "java",
        String.valueOf(Runtime.version()),
        "detector",
        settings.detector().isEmpty() ? tally.detectors() : settings.detector());
  }
}
