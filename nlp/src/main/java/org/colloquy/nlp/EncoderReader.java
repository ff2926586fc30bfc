package org.colloquy.nlp;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import org.colloquy.position.Judgements;
import org.colloquy.position.SecondReader;
import org.colloquy.position.SentenceContext;
import org.colloquy.position.Stance;

/**
 * Weighs what an encoder tells of a sentence together with what the ranker tells. It asks the
 * encoder only where the ranker holds a stance for possible.
 */
final class EncoderReader implements SecondReader {
  private final Supplier<Encoder> encoder;
  private final Blend blend;

  /**
   * @param encoder gives the encoder, when it is first needed
   */
  EncoderReader(Supplier<Encoder> encoder, Blend blend) {
    this.encoder = encoder;
    this.blend = blend;
  }

  @Override
  public Judgements read(Judgements first, Supplier<SentenceContext> sentence) {
    for (Stance stance : Stance.values()) {
      if (first.logit(stance) >= blend.of(stance).ask()) {
        return new Blended(first, encoder.get().logits(sentence.get()));
      }
    }
    return first;
  }

  /** What both tell. */
  private final class Blended implements Judgements {
    private final Map<Stance, Double> logits = new EnumMap<>(Stance.class);

    Blended(Judgements first, Map<Stance, Double> encoded) {
      encoded.forEach(
          (stance, logit) ->
              logits.put(stance, blend.of(stance).logit(first.logit(stance), logit)));
    }

    @Override
    public double logit(Stance stance) {
      return logits.getOrDefault(stance, Double.NEGATIVE_INFINITY);
    }

    @Override
    public boolean takes(Stance stance) {
      return logit(stance) >= blend.of(stance).threshold();
    }

    @Override
    public double confidence(Stance stance) {
      return blend.of(stance).confidence(logit(stance));
    }
  }
}
