package org.colloquy.report.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.colloquy.message.Mailbox;
import org.colloquy.position.Evidence;
import org.colloquy.position.Mode;
import org.colloquy.position.Position;
import org.colloquy.position.PositionDetector;
import org.colloquy.position.Stance;
import org.colloquy.position.Target;
import org.colloquy.quote.AttributedMessage;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;

/** Knows four phrases, so that counts can be worked out by hand. */
final class PhraseDetector implements PositionDetector {
  private static final Author BEN = author("Ben Bo");
  private static final Author CLEO = author("Cleo Cox");

  private static Author author(String name) {
    return new Author(new Mailbox(name, ""), Optional.empty());
  }

  @Override
  public List<Position> detect(AttributedMessage message) {
    List<Position> found = new ArrayList<>();
    for (AttributedZone zone : message.zones()) {
      int last = zone.zone().lines().last();
      for (int line = zone.zone().lines().first(); line <= last; line++) {
        if (zone.zone().depth() == 0) {
          Author writer = message.sender().orElseThrow();
          Evidence.ofLine(message.message(), 0, line)
              .flatMap(evidence -> position(evidence, writer))
              .ifPresent(found::add);
        }
      }
    }
    return found;
  }

  private static Optional<Position> position(Evidence evidence, Author writer) {
    String words = evidence.text();
    if (words.endsWith("Agreed.")) {
      return position(Stance.AGREE, 0.95, Optional.of(BEN), Optional.empty(), evidence, writer);
    }
    if (words.endsWith("I object.")) {
      return position(Stance.OBJECT, 0.65, Optional.empty(), Optional.empty(), evidence, writer);
    }
    if (words.endsWith("Up to Cleo.")) {
      return position(Stance.DEFER, 0.75, Optional.empty(), Optional.of(CLEO), evidence, writer);
    }
    return words.startsWith("Acked-by:")
        ? position(Stance.AGREE, 0.99, Optional.empty(), Optional.empty(), evidence, writer)
        : Optional.empty();
  }

  private static Optional<Position> position(
      Stance stance,
      double confidence,
      Optional<Author> target,
      Optional<Author> deferTo,
      Evidence evidence,
      Author writer) {
    return Optional.of(
        new Position(
            stance,
            Mode.DIRECT,
            writer,
            new Target(target, OptionalInt.empty(), Optional.empty()),
            deferTo,
            false,
            false,
            false,
            evidence,
            confidence,
            "phrases"));
  }
}
