package org.colloquy.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the votes that the writer of a passage gives in the words of a community. */
final class VoteReader {

  /**
   * A sentence that is a vote.
   *
   * @param index index of the sentence in the passage
   * @param stance what it is for
   */
  record Ballot(int index, Stance stance) {}

  private VoteReader() {}

  /** The votes of a passage, in order; none where all that may be chosen is listed. */
  static List<Ballot> read(Passage passage) {
    List<Ballot> ballots = new ArrayList<>();
    for (int i = 0; i < passage.sentences().size(); i++) {
      int index = i;
      stance(passage.sentences().get(i).text(), passage)
          .ifPresent(stance -> ballots.add(new Ballot(index, stance)));
    }
    return isChoice(ballots) ? List.of() : ballots;
  }

  private static Optional<Stance> stance(String sentence, Passage passage) {
    Optional<Stance> vote =
        Vote.of(sentence)
            .filter(v -> v != Vote.NONE)
            .map(v -> v == Vote.AGREE ? Stance.AGREE : Stance.OBJECT);
    return vote.or(
        () ->
            Trailer.spelledOtherwise(sentence)
                .filter(t -> Acquaintances.isBy(t, passage.writer()))
                .flatMap(Trailer::stance));
  }

  /** "+1 yes, -1 no": who calls for votes lists both. */
  private static boolean isChoice(List<Ballot> ballots) {
    return ballots.stream().map(Ballot::stance).distinct().count() > 1;
  }
}
