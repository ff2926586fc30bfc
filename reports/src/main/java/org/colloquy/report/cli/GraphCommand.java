package org.colloquy.report.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.report.graph.ConvoKitCorpus;
import org.colloquy.report.graph.ExportGraph;
import org.colloquy.report.graph.GraphFormat;
import org.colloquy.report.graph.GraphTally;
import org.colloquy.report.measure.Period;
import org.colloquy.report.table.TableFormat;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code colloquy graph}: who is tied to whom, as files for other programs. */
@Command(
    name = "graph",
    description = "Writes the graph of participants, or a ConvoKit corpus, for other programs.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class GraphCommand implements Callable<Integer> {

  /** What can be written: the formats of graphs, and a folder that is none. */
  enum Form {
    graphml,
    gexf,
    dot,
    csv,
    json,
    convokit
  }

  @Parameters(
      arity = "1..*",
      paramLabel = "ARCHIVE",
      description = "What to read, as for colloquy analyze.")
  List<Path> inputs = List.of();

  @Option(
      names = {"-f", "--format"},
      paramLabel = "FORMAT",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Form form = Form.graphml;

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "OUT",
      description =
          "The file, - for standard output; a folder with --slice and for convokit, which an older"
              + " one of the same kind gives way to.")
  Path output = Path.of("-");

  @Option(
      names = "--slice",
      paramLabel = "PERIOD",
      description = "A file for each week, month, quarter or year, named after it.")
  Optional<Period> slice = Optional.empty();

  @Option(names = "--csv-raw", description = RawCsv.MEANING)
  boolean raw;

  @Mixin AnalysisOptions options = new AnalysisOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (raw && form != Form.csv) {
      throw new ParameterException(spec.commandLine(), "--csv-raw: only for -f csv");
    }
    if (form == Form.convokit) {
      return corpus();
    }
    return slice.isPresent() ? slices(slice.get()) : whole();
  }

  private int corpus() throws IOException {
    if (slice.isPresent()) {
      throw new CommandException("--slice: a ConvoKit corpus is not cut by time");
    }
    try (OutputDirectory folder = new OutputDirectory(output, ConvoKitCorpus.files()::contains);
        Progress progress = options.progress(spec.commandLine().getErr());
        Archive archive = options.open(inputs, progress)) {
      ArchiveAnalysis analysis = analysis(archive);
      try (ConvoKitCorpus corpus = ConvoKitCorpus.open(folder.path(), analysis.roles())) {
        progress.walk(analysis, corpus::add);
      }
      folder.commit();
      progress.clear();
      return options.done(analysis.archive(), spec.commandLine().getErr());
    }
  }

  private int whole() throws IOException {
    GraphFormat format = format(output.equals(Path.of("-")));
    try (OutputFile file = new OutputFile(output);
        Progress progress = options.progress(spec.commandLine().getErr());
        Archive archive = options.open(inputs, progress)) {
      ArchiveAnalysis analysis = analysis(archive);
      GraphTally tally = new GraphTally();
      progress.walk(analysis, tally::add);
      try (OutputStream out = file.open()) {
        format.write(tally.export(analysis.roles()), out);
      }
      file.commit();
      progress.clear();
      return options.done(analysis.archive(), spec.commandLine().getErr());
    }
  }

  private int slices(Period period) throws IOException {
    GraphFormat format = format(false);
    String ending = "." + format.ending();
    try (OutputDirectory folder = new OutputDirectory(output, name -> name.endsWith(ending));
        Progress progress = options.progress(spec.commandLine().getErr());
        Archive archive = options.open(inputs, progress)) {
      ArchiveAnalysis analysis = analysis(archive);
      GraphTally tally = new GraphTally();
      progress.walk(analysis, tally::add);
      Map<LocalDate, ExportGraph> graphs = tally.export(analysis.roles(), period);
      for (Map.Entry<LocalDate, ExportGraph> graph : graphs.entrySet()) {
        Path file = folder.path().resolve(period.label(graph.getKey()) + ending);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
          format.write(graph.getValue(), out);
        }
      }
      folder.commit();
      progress.clear();
      return options.done(analysis.archive(), spec.commandLine().getErr());
    }
  }

  /**
   * The format of graphs.
   *
   * @param shown whether it goes to standard output
   */
  private GraphFormat format(boolean shown) {
    return form == Form.csv && RawCsv.format(raw, shown) == TableFormat.RAW_CSV
        ? GraphFormat.RAW_CSV
        : GraphFormat.valueOf(form.name().toUpperCase(Locale.ROOT));
  }

  private ArchiveAnalysis analysis(Archive archive) {
    return options.analyze(archive, spec.commandLine().getErr());
  }
}
