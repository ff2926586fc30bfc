package org.colloquy.position;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.quote.Author;

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
    List<Ballot> ballots = new ArrayList<>(0);
    for (int i = 0; i < passage.sentences().size(); i++) {
      Optional<Stance> stance = stance(passage.sentences().get(i).text(), passage.writer());
      if (stance.isPresent()) {
        ballots.add(new Ballot(i, stance.get()));
      }
    }
    return isChoice(ballots) ? List.of() : ballots;
  }

  private static Optional<Stance> stance(String sentence, Author writer) {
    Optional<Vote> vote = Vote.of(sentence);
    if (vote.isPresent() && vote.get() != Vote.NONE) {
      return Optional.of(vote.get() == Vote.AGREE ? Stance.AGREE : Stance.OBJECT);
    }
    Optional<Trailer> trailer = Trailer.spelledOtherwise(sentence);
    return trailer.isPresent() && Acquaintances.isBy(trailer.get(), writer)
        ? trailer.get().stance()
        : Optional.empty();
  }

  /** "+1 yes, -1 no": who calls for votes lists both. */
  private static boolean isChoice(List<Ballot> ballots) {
    return ballots.size() > 1 && ballots.stream().map(Ballot::stance).distinct().count() > 1;
  }
}
