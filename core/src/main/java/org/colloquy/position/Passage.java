package org.colloquy.position;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.colloquy.message.MessageId;
import org.colloquy.quote.Author;
import org.colloquy.text.Lines;
import org.colloquy.text.Span;

/**
 * What one person wrote in one go: the zones of one depth and one writer between two others.
 *
 * <pre>{@code
 * > Shall we rename it?     a passage at depth 1 by Ben Bo
 * Agreed. I would           a passage at depth 0 by Ada Ash,
 * keep the old one, too.    which answers the one above
 * }</pre>
 *
 * @param message the message in which it stands
 * @param lines the lines of its body
 * @param depth its quote depth
 * @param writer who wrote it
 * @param target what it answers: the quoted zone right above, where there is one
 * @param sentences the sentences of its prose
 * @param trailers its trailer lines
 * @param posting whether it is a commit message: of a patch that is posted here, or is quoted
 * @param setting what surrounds it
 */
record Passage(
    MessageId message,
    Lines lines,
    int depth,
    Author writer,
    Target target,
    List<Sentence> sentences,
    List<Sentence> trailers,
    boolean posting,
    Setting setting) {
  /** A first sentence that is no longer than this may be a mere greeting. */
  private static final int SHORT_OPENING = 20;

  Passage {
    sentences = List.copyOf(sentences);
    trailers = List.copyOf(trailers);
  }

  /** Whether it answers a quote. */
  boolean isReply() {
    return target.zone().isPresent();
  }

  /** Which cues count in a sentence: some only below a quote, or at the head of an answer. */
  Predicate<Cue> countingAt(int index) {
    boolean reply = isReply();
    boolean head = reply && isHead(index);
    return cue -> cue.has(Cue.Flag.FIRST) ? head : reply || !cue.has(Cue.Flag.REPLY);
  }

  /** The first sentence, or the second after a very short one ("Hi Ada!"). */
  private boolean isHead(int index) {
    return index == 0 || (index == 1 && sentences.get(0).text().length() <= SHORT_OPENING);
  }

  /** The sentence after one, where the passage has one. */
  Optional<Sentence> after(int index) {
    return index + 1 < sentences.size() ? Optional.of(sentences.get(index + 1)) : Optional.empty();
  }

  /** The sentence that ends last before another one begins. */
  Optional<Sentence> before(Sentence later) {
    int low = 0;
    int high = sentences.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sentences.get(middle).span().end() <= later.span().begin()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(sentences.get(low - 1));
  }

  /** A sentence of the passage as evidence. */
  Evidence evidence(Sentence sentence) {
    Span span = sentence.span();
    return new Evidence(message, depth, lines.linesOf(span), span, sentence.text());
  }
}
