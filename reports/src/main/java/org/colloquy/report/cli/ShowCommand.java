package org.colloquy.report.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.colloquy.ArchiveAnalysis;
import org.colloquy.Colloquy;
import org.colloquy.MessageAnalysis;
import org.colloquy.archive.Archive;
import org.colloquy.message.Envelope;
import org.colloquy.thread.MessageThread;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code colloquy show}: one message on the terminal. */
@Command(
    name = "show",
    description = "Shows one message: zones, their writers, and positions.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ShowCommand implements Callable<Integer> {

  /** When to use colour. */
  enum Colour {
    always,
    never,
    auto
  }

  @Parameters(
      paramLabel = "FILE",
      description =
          "A mail, an mbox (its first message), or a pasted message without header fields;"
              + " - for standard input.")
  Path file = Path.of("-");

  @Option(
      names = "--id",
      paramLabel = "MESSAGE-ID",
      description = "Which message of an mbox; brackets may be left out.")
  Optional<String> id = Optional.empty();

  @Option(
      names = "--color",
      paramLabel = "WHEN",
      description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}, on a terminal).")
  Colour colour = Colour.auto;

  @Option(
      names = "--positions",
      paramLabel = "WHO",
      description = "Who finds positions: ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  Detectors positions = Detectors.cues;

  @Spec CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Colloquy colloquy = Colloquy.builder().detectors(positions.load()).build();
    try (Archive archive = Archive.open(List.of(file))) {
      new MessagePrinter(spec.commandLine().getOut(), new Ink(isColoured()), Terminal.width())
          .print(analysis(colloquy, archive, wanted(archive)));
      return ExitCode.DONE;
    }
  }

  /** Within its thread, whose messages tell who wrote the quotes, unless the message is alone. */
  private static MessageAnalysis analysis(Colloquy colloquy, Archive archive, Envelope wanted) {
    if (archive.envelopes().size() == 1) {
      return colloquy.analyze(archive.load(wanted));
    }
    ArchiveAnalysis analysis = colloquy.analyze(archive);
    return analysis.index().stream()
        .filter(thread -> holds(thread, wanted))
        .findFirst()
        .flatMap(
            thread ->
                analysis.analyze(thread).messages().stream()
                    .filter(message -> message.message().id().equals(wanted.id()))
                    .findFirst())
        .orElseGet(() -> colloquy.analyze(archive.load(wanted)));
  }

  private static boolean holds(MessageThread thread, Envelope wanted) {
    return thread.members().stream().anyMatch(each -> each.envelope().id().equals(wanted.id()));
  }

  private Envelope wanted(Archive archive) {
    return archive.envelopes().stream()
        .filter(envelope -> id.isEmpty() || isWanted(envelope, id.get()))
        .findFirst()
        .orElseThrow(
            () ->
                new CommandException(
                    file + ": " + id.map(value -> "no message " + value).orElse("no message")));
  }

  /** With or without the angle brackets, which a shell makes hard to type. */
  private static boolean isWanted(Envelope envelope, String id) {
    String own = envelope.id().value();
    return own.equals(id) || own.equals("<" + id + ">");
  }

  private boolean isColoured() {
    return switch (colour) {
      case always -> true;
      case never -> false;
      case auto -> Terminal.isOutput() && System.getenv("NO_COLOR") == null;
    };
  }
}
