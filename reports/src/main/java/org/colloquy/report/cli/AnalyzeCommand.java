package org.colloquy.report.cli;

import java.io.IOException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code colloquy analyze}: the analysis as JSON lines. */
@Command(
    name = "analyze",
    description = "Writes the analysis as JSON lines: one object a line, one line a message.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AnalyzeCommand extends AnalysisCommand {

  @Option(
      names = "--resume",
      description =
          "Goes on where a run with the same options and input broke off; what it had done lies in"
              + " FILE.part.")
  boolean resume;

  @Option(
      names = "--keep-state",
      description = "Writes FILE.state, with which colloquy update adds new messages later.")
  boolean keepState;

  @Override
  AnalysisOutput output() throws IOException {
    if (keepState && options.privacy.noText) {
      throw new CommandException(
          "--keep-state: not with --no-text, for it keeps words of the mail");
    }
    AnalysisOutput output = new AnalysisOutput(jsonl, resume, this::say);
    return keepState ? output.keepState(options.settings(withBody)) : output;
  }
}
