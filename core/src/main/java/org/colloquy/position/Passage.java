package org.colloquy.position;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.colloquy.message.MessageId;
import org.colloquy.quote.Author;
import org.colloquy.text.LineRange;
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
 * @param answered the lines of the quoted text that it answers, where that is prose
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
    Optional<LineRange> answered,
    List<Sentence> sentences,
    List<Sentence> trailers,
    boolean posting,
    Setting setting) {
  /** A first sentence that is no longer than this may be a mere greeting. */
  private static final int SHORT_OPENING = 20;

  /** So many sentences at the end of a quote are as a rule what is answered. */
  private static final int LAST_SENTENCES = 2;

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
    return new Counting(isReply(), isReply() && isHead(index));
  }

  private record Counting(boolean reply, boolean head) implements Predicate<Cue> {

    @Override
    public boolean test(Cue cue) {
      return cue.has(Cue.Flag.FIRST) ? head : reply || !cue.has(Cue.Flag.REPLY);
    }
  }

  /** The first sentence, or the second after a very short one ("Hi Ada!"). */
  private boolean isHead(int index) {
    return index == 0 || (index == 1 && sentences.get(0).text().length() <= SHORT_OPENING);
  }

  /** The sentence after one, where the passage has one. */
  Optional<Sentence> after(int index) {
    return index + 1 < sentences.size() ? Optional.of(sentences.get(index + 1)) : Optional.empty();
  }

  /** A sentence with what stands around it. */
  SentenceContext context(int index) {
    return new SentenceContext(
        sentences.get(index).text(),
        index == 0 ? "" : sentences.get(index - 1).text(),
        after(index).map(Sentence::text).orElse(""),
        answered.map(this::lastWords).orElse(""));
  }

  private String lastWords(LineRange quoted) {
    List<Sentence> all = Paragraphs.read(lines, quoted).sentences();
    return all.subList(Math.max(0, all.size() - LAST_SENTENCES), all.size()).stream()
        .map(Sentence::text)
        .collect(Collectors.joining(" "));
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
