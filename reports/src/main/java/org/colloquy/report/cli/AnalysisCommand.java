package org.colloquy.report.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.archive.Archive;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the commands have in common that write an analysis as JSON lines. */
abstract class AnalysisCommand implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "INPUT",
      description =
          "mbox, Maildir, mail, public-inbox, pasted message, or a folder of these; plain or packed"
              + " with gzip, xz, bzip2 or zstd; - for standard input.")
  List<Path> inputs = List.of();

  @Option(
      names = "--jsonl",
      required = true,
      paramLabel = "FILE",
      description = "Where to write; - for standard output, which keeps no state.")
  Path jsonl = Path.of("-");

  @Option(names = "--with-body", description = "Adds the body that zones and spans refer to.")
  boolean withBody;

  @Mixin AnalysisOptions options = new AnalysisOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  /** Where the lines go, and what of them is there already. */
  abstract AnalysisOutput output() throws IOException;

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    try (AnalysisOutput output = output();
        Progress progress = options.progress(err);
        Archive archive = options.open(inputs, progress)) {
      ArchiveAnalysis analysis = options.analyze(archive, err);
      output.write(analysis, withBody, options.run(analysis, inputs, withBody), progress);
      progress.clear();
      output.sum().ifPresent(this::say);
      return options.done(analysis.archive(), err);
    }
  }

  /** Tells the user something, unless quiet. */
  void say(String text) {
    if (!options.quiet) {
      PrintWriter err = spec.commandLine().getErr();
      err.println("colloquy: " + text);
      err.flush();
    }
  }
}
