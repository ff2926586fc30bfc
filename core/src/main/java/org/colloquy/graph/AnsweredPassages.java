package org.colloquy.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colloquy.quote.AttributedZone;
import org.colloquy.quote.Author;

/**
 * Whose quoted passages the new passages of a message answer: those right above them.
 *
 * <pre>{@code
 * > Shall we rename it?     Ben's
 * Yes.                      answers Ben
 * > And the file?           Cleo's
 * That, too.                answers Cleo
 * }</pre>
 *
 * Courtesy, signatures and what mailers add answer nobody.
 */
final class AnsweredPassages {

  private AnsweredPassages() {}

  /** The writer of the quote above each new passage that stands under a quote, where known. */
  static List<Author> of(List<AttributedZone> zones) {
    List<Author> answered = new ArrayList<>();
    Optional<Author> above = Optional.empty();
    for (AttributedZone zone : zones) {
      if (GraphBuilder.holdsWords(zone.zone().kind())) {
        if (zone.zone().depth() > 0) {
          above = zone.authorship().author();
        } else {
          // the rest of the passage answers no more
          above.ifPresent(answered::add);
          above = Optional.empty();
        }
      }
    }
    return answered;
  }
}
