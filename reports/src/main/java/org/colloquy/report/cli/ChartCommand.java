package org.colloquy.report.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.report.chart.ChartName;
import org.colloquy.report.chart.ChartOptions;
import org.colloquy.report.chart.Figure;
import org.colloquy.report.chart.Figures;
import org.colloquy.report.evaluation.MeasuredError;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code colloquy chart}: some charts of an archive, each with its data. */
@Command(
    name = "chart",
    description = "Draws charts as SVG and PNG, with their data as CSV.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ChartCommand implements Callable<Integer> {
  private static final String ALL = "all";

  @Parameters(
      index = "0",
      paramLabel = "NAME",
      description = "Which chart, several with commas between them, or all.")
  String names = ALL;

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ARCHIVE",
      description = "What to read, as for colloquy analyze.")
  List<Path> inputs = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "Folder for the files, made if need be (default: the working directory).")
  Path folder = Path.of(".");

  @Mixin ChartingOptions charting = new ChartingOptions();

  @Mixin AnalysisOptions options = new AnalysisOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Set<ChartName> wanted = wanted();
    ChartOptions setting =
        ChartOptions.STANDARD
            .withQuiet(charting.quiet())
            .withError(charting.error(options.positions).map(MeasuredError::sentence).orElse(""));
    Files.createDirectories(folder);
    try (Progress progress = options.progress(spec.commandLine().getErr());
        Archive archive = options.open(inputs, progress)) {
      ArchiveAnalysis analysis = options.analyze(archive, spec.commandLine().getErr());
      Figures figures = new Figures(wanted, setting.withRoles(analysis.roles()));
      progress.walk(analysis, figures::add);
      for (Figure figure : figures.write(folder, charting.tables())) {
        figure.files().forEach(spec.commandLine().getOut()::println);
      }
      spec.commandLine().getOut().flush();
      progress.clear();
      return options.done(analysis.archive(), spec.commandLine().getErr());
    }
  }

  private Set<ChartName> wanted() {
    if (names.equals(ALL)) {
      return EnumSet.allOf(ChartName.class);
    }
    Set<ChartName> wanted = EnumSet.noneOf(ChartName.class);
    for (String name : names.split(",", -1)) {
      wanted.add(
          ChartName.of(name)
              .orElseThrow(
                  () ->
                      new CommandException(
                          name + ": no such chart; there are " + String.join(", ", ids()))));
    }
    return wanted;
  }

  private static List<String> ids() {
    List<String> ids = new ArrayList<>(List.of(ALL));
    for (ChartName name : ChartName.values()) {
      ids.add(name.id());
    }
    return ids;
  }
}
