package org.colloquy.report.cli;

import java.io.IOException;
import picocli.CommandLine.Command;

/** {@code colloquy update}: adds new messages to an analysis in JSON lines. */
@Command(
    name = "update",
    description =
        "Adds new messages to an analysis in JSON lines: analyses the threads that they touch, and"
            + " copies the lines of all others.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    footer = {
      "",
      "The result is that of colloquy analyze on the same input, to the byte.",
      "INPUT is the whole archive as it is now, under the same names as before: a",
      "grown mbox, a public-inbox that was pulled, with or without more inputs.",
      "Where FILE.state, which analyze --keep-state and each update write, is",
      "missing or not of FILE, all is analysed anew."
    })
final class UpdateCommand extends AnalysisCommand {

  @Override
  AnalysisOutput output() throws IOException {
    if (options.privacy.noText) {
      throw new CommandException("--no-text: an update keeps words of the mail in FILE.state");
    }
    AnalysisOutput output = new AnalysisOutput(jsonl, false, this::say);
    return output.goOn(options.settings(withBody));
  }
}
