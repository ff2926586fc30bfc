package org.colloquy.nlp;

import java.util.List;
import org.colloquy.position.CueDetector;
import org.colloquy.position.Position;
import org.colloquy.position.PositionDetector;
import org.colloquy.position.Structure;
import org.colloquy.quote.AttributedMessage;

/**
 * The detector "corenlp": finds positions as {@link CueDetector} does, asks an encoder of sentences
 * where its ranker holds a stance for possible, and reads on the dependency parse of their
 * sentences who holds them, and whether under a condition or a negation.
 *
 * <pre>{@code
 * I don't think that this is wrong.         agrees, by a negation two clauses up
 * Ada addressed most of Ben's concerns.     Ben objected, Ada did not
 * This function agrees with the manual.     no position
 * }</pre>
 *
 * Making one is cheap. The first sentence to be read loads the models, which takes about 5 s and
 * 400 MB of memory; all detectors of a process share them. Safe to use from many threads.
 */
public final class CoreNlpDetector implements PositionDetector {

  private final PositionDetector cues =
      CueDetector.with(
          new ParsedStructure(SentenceParser::shared, Structure.words()),
          new EncoderReader(Encoder::shared, new Blend(Resources.lines("encoder-blend.txt"))),
          "corenlp");

  /** A detector; {@link java.util.ServiceLoader} makes it so too. */
  public CoreNlpDetector() {}

  @Override
  public List<Position> detect(AttributedMessage message) {
    return cues.detect(message);
  }
}
