package org.colloquy.report.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.archive.Archive;
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

  @Option(
      names = "--resume",
      description =
          "Goes on where a run with the same options and input broke off; what it had done lies in"
              + " FILE.part.")
  boolean resume;

  @Mixin AnalysisOptions options = new AnalysisOptions();

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    PrintWriter err = spec.commandLine().getErr();
    try (AnalysisOutput output = new AnalysisOutput(jsonl, resume);
        Progress progress = options.progress(err);
        Archive archive = options.open(inputs, progress)) {
      ArchiveAnalysis analysis = options.analyze(archive, err);
      output.say(text -> say(err, text));
      output.write(analysis, withBody, options.run(analysis, inputs, withBody), progress);
      progress.clear();
      return options.done(analysis.archive(), err);
    }
  }

  private void say(PrintWriter err, String text) {
    if (!options.quiet) {
      err.println("colloquy: " + text);
      err.flush();
    }
  }
}
