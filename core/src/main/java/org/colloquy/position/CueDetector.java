package org.colloquy.position;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.colloquy.quote.AttributedMessage;

/**
 * Finds positions by cues: phrases such as "I agree" or "up to Ben", listed in a table with the
 * share of them that was right on training mail. What a phrase means in its sentence (negated,
 * conditional, asked, told of somebody else) is read by a {@link Structure}. Immutable and safe to
 * use from many threads; time is linear in the body.
 *
 * <p>One position is given for each stance of each holder in each passage, on its surest sentence.
 */
public final class CueDetector implements PositionDetector {
  /** A cue that is less sure than this says nothing. */
  static final double LEAST_CONFIDENCE = 0.55;

  private final CueFinder finder;
  private final Structure structure;
  private final String name;

  private CueDetector(CueFinder finder, Structure structure, String name) {
    this.finder = finder;
    this.structure = requireNonNull(structure, "structure must not be null");
    this.name = requireNonNull(name, "name must not be null");
  }

  /** The detector "cues", which reads structure by words. */
  public static CueDetector standard() {
    return with(new WordStructure(), "cues");
  }

  /** The same cues with another reading of structure, under another name. */
  public static CueDetector with(Structure structure, String name) {
    return new CueDetector(Standard.FINDER, structure, name);
  }

  /** The table is read once, by the first detector. */
  private static final class Standard {
    static final CueFinder FINDER = new CueFinder(CueTable.standard());
  }

  @Override
  public List<Position> detect(AttributedMessage message) {
    List<Position> positions = new ArrayList<>();
    Acquaintances acquaintances = new Acquaintances(message.participants());
    for (Passage passage : PassageReader.read(message)) {
      Candidates candidates = new Candidates(passage, acquaintances, LEAST_CONFIDENCE, name);
      candidates.addVotes(structure);
      read(passage, candidates);
      positions.addAll(candidates.best());
      positions.addAll(TrailerReader.read(passage, name));
    }
    positions.sort(Comparator.comparing(p -> p.evidence().span()));
    return positions;
  }

  private void read(Passage passage, Candidates candidates) {
    for (int i = 0; i < passage.sentences().size(); i++) {
      String text = passage.sentences().get(i).text();
      if (finder.mayHold(text)) {
        Clauses clauses = Clauses.of(text);
        for (CueFinder.Found found : finder.find(clauses, candidates.countingAt(i))) {
          candidates.add(new Candidates.Hit(i, clauses, found), structure);
        }
      }
    }
  }
}
