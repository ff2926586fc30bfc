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
import org.colloquy.position.Position;
import org.colloquy.position.PositionDetector;
import org.colloquy.position.Stance;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;
import org.colloquy.zone.Zone;
import org.colloquy.zone.ZoneKind;

/** A detector of one's own: the phrases with which one project says yes and no. */
public final class OwnDetector implements PositionDetector {

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
  private static final Map<String, Stance> PHRASES =
      Map.of("go ahead", Stance.AGREE, "miss the train", Stance.OBJECT);

  @Override
  public List<Position> detect(AttributedMessage message) {
    List<Position> found = new ArrayList<>();
    for (AttributedZone attributed : message.zones()) {
      Zone zone = attributed.zone();
      if (zone.kind() == ZoneKind.TEXT && zone.depth() == 0) {
        attributed.authorship().author().ifPresent(writer -> read(message, zone, writer, found));
      }
    }
    return found;
  }

  private static void read(
      AttributedMessage message, Zone zone, Author writer, List<Position> found) {
    for (int line = zone.lines().first(); line <= zone.lines().last(); line++) {
      Evidence.ofLine(message.message(), 0, line)
          .flatMap(evidence -> position(writer, evidence))
          .ifPresent(found::add);
    }
  }

  private static Optional<Position> position(Author writer, Evidence evidence) {
    String words = evidence.text().toLowerCase(Locale.ROOT);
    return PHRASES.entrySet().stream()
        .filter(phrase -> words.contains(phrase.getKey()))
        .findFirst()
        .map(phrase -> Position.direct(phrase.getValue(), writer, evidence, 0.9, "own"));
  }
  // end::own-detector
}
