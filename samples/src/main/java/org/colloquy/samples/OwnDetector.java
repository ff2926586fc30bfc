package org.colloquy.samples;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.colloquy.Colloquy;
import org.colloquy.archive.Archive;
import org.colloquy.position.CueDetector;
import org.colloquy.position.Evidence;
import org.colloquy.position.Mode;
import org.colloquy.position.Position;
import org.colloquy.position.PositionDetector;
import org.colloquy.position.Stance;
import org.colloquy.position.Target;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.AttributedZone;
import org.colloquy.text.LineRange;
import org.colloquy.text.Lines;
import org.colloquy.zone.ZoneKind;

/** A detector of one's own: the phrases with which one project says yes and no. */
public final class OwnDetector implements PositionDetector {

  private static final Map<String, Stance> PHRASES =
      Map.of("go ahead", Stance.AGREE, "miss the train", Stance.OBJECT);

  /** Reads the archive that is named, else the sample archive. */
  public static void main(String[] args) throws IOException {
    run(Path.of(args.length > 0 ? args[0] : "samples/archive/lanternfs.mbox"), System.out);
  }

  /** Prints what this detector finds, beside what the cue detector finds. */
  static void run(Path mbox, PrintStream out) throws IOException {
    // tag::detectors
    Colloquy colloquy =
        Colloquy.builder().detectors(CueDetector.standard(), new OwnDetector()).build();
    try (Archive archive = Archive.open(List.of(mbox))) {
      colloquy
          .analyze(archive)
          .threads()
          .flatMap(thread -> thread.messages().stream())
          .flatMap(message -> message.positions().stream())
          .filter(position -> position.detector().equals("own"))
          .forEach(
              p ->
                  out.println(
                      p.holder().name() + " " + p.stance().id() + "s: " + p.evidence().text()));
    }
    // end::detectors
  }

  // tag::own-detector
  @Override
  public List<Position> detect(AttributedMessage message) {
    List<Position> found = new ArrayList<>();
    Lines lines = Lines.of(message.message().body());
    for (AttributedZone attributed : message.zones()) {
      if (attributed.zone().kind() == ZoneKind.TEXT && attributed.zone().depth() == 0) {
        LineRange range = attributed.zone().lines();
        for (int line = range.first(); line <= range.last(); line++) {
          read(message, lines, line).ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<Position> read(AttributedMessage message, Lines lines, int line) {
    String words = lines.line(line).strip();
    return PHRASES.entrySet().stream()
        .filter(phrase -> words.toLowerCase(Locale.ROOT).contains(phrase.getKey()))
        .findFirst()
        .flatMap(phrase -> position(message, phrase.getValue(), lines, line));
  }

  // end::own-detector

  private static Optional<Position> position(
      AttributedMessage message, Stance stance, Lines lines, int line) {
    LineRange range = new LineRange(line, line);
    Evidence evidence =
        new Evidence(message.message().id(), 0, range, lines.span(range), lines.line(line).strip());
    return message
        .sender()
        .map(
            sender ->
                new Position(
                    stance,
                    Mode.DIRECT,
                    sender,
                    Target.UNKNOWN,
                    Optional.empty(),
                    false,
                    false,
                    false,
                    evidence,
                    0.9,
                    "own"));
  }
}
