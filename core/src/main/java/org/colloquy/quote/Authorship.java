package org.colloquy.quote;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.colloquy.message.MessageId;

/**
 * Who wrote the words of a zone, and how that is known.
 *
 * @param author the writer; empty means not known, which is an answer
 * @param origin the earlier message that the words were quoted from, where it is known
 * @param evidence what tells so; empty exactly when the author is
 * @param confidence estimated share of such answers that are right, 0 to 1
 * @param altered whether the words differ from those of the origin by more than wrapping, white
 *     space and trimming at the ends
 */
public record Authorship(
    Optional<Author> author,
    Optional<MessageId> origin,
    List<Witness> evidence,
    double confidence,
    boolean altered) {

  /** Nobody knows who wrote it. */
  public static final Authorship UNKNOWN =
      new Authorship(Optional.empty(), Optional.empty(), List.of(), 0, false);

  /**
   * Checks that no part is null, and copies collections.
   *
   * @throws IllegalArgumentException when the confidence is not from 0 to 1
   */
  public Authorship {
    requireNonNull(author, "author must not be null");
    requireNonNull(origin, "origin must not be null");
    evidence = List.copyOf(evidence);
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence + " must be in [0, 1]");
    }
  }
}
