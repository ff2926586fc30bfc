package org.colloquy.report.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.report.json.JsonLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code colloquy analyze}: the analysis as JSON lines. */
@Command(
    name = "analyze",
    description = "Writes the analysis as JSON lines: one object a line, one line a message.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AnalyzeCommand implements Callable<Integer> {

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
      description = "Where to write, - for standard output.")
  Path jsonl = Path.of("-");

  @Option(names = "--with-body", description = "Adds the body that zones and spans refer to.")
  boolean withBody;

  @Mixin AnalysisOptions options = new AnalysisOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    try (OutputFile file = new OutputFile(jsonl);
        Progress progress = options.progress(spec.commandLine().getErr());
        Archive archive = options.open(inputs, progress)) {
      ArchiveAnalysis analysis = options.colloquy(spec.commandLine().getErr()).analyze(archive);
      try (JsonLines lines = JsonLines.spool(file.directory(), withBody, analysis.roles())) {
        progress.walk(analysis, lines::add);
        try (OutputStream out = file.open()) {
          lines.copyTo(out, archive.envelopes());
        }
      }
      file.commit();
      progress.clear();
      return options.done(archive, spec.commandLine().getErr());
    }
  }
}
