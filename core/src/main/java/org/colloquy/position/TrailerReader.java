package org.colloquy.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the trailers that the writer of a passage gives now, to somebody else's work. */
final class TrailerReader {
  /** A trailer leaves little doubt. */
  private static final double CONFIDENCE = 0.97;

  private TrailerReader() {}

  /** The positions that the trailers of a passage show. */
  static List<Position> read(Passage passage, String detector) {
    List<Position> positions = new ArrayList<>();
    if (isPosting(passage)) {
      return positions;
    }
    for (Sentence line : passage.trailers()) {
      Trailer.parse(line.text())
          .filter(trailer -> Acquaintances.isBy(trailer, passage.writer()))
          .flatMap(Trailer::stance)
          .ifPresent(stance -> positions.add(position(passage, line, stance, detector)));
    }
    return positions;
  }

  /** Whether the trailers belong to a commit message that is being posted. */
  private static boolean isPosting(Passage passage) {
    return passage.posts()
        && passage.trailers().stream()
            .map(line -> Trailer.parse(line.text()))
            .flatMap(Optional::stream)
            .anyMatch(Trailer::isSignOff);
  }

  private static Position position(Passage passage, Sentence line, Stance stance, String detector) {
    boolean conditional =
        stance == Stance.AGREE
            && passage.before(line).map(TrailerReader::opensCondition).orElse(false);
    return new Position(
        stance,
        conditional ? Mode.CONDITIONAL : Mode.DIRECT,
        passage.writer(),
        passage.target(),
        Optional.empty(),
        conditional,
        false,
        true,
        passage.evidence(line),
        CONFIDENCE,
        detector);
  }

  /** "With that fixed:" or "If you drop it," right above a trailer. */
  private static boolean opensCondition(Sentence above) {
    Clauses words = Clauses.of(above.text());
    String last = words.norm(words.size() - 1);
    return WordSets.get("trailer-conditions").contains(words.norm(0))
        && (last.equals(":") || last.equals(",") || !words.isMark(words.size() - 1));
  }
}
