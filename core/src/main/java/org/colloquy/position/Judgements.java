package org.colloquy.position;

/**
 * What a model tells of one sentence, stance by stance. A ranker is one for the sentence at which
 * it stands: read it before the next.
 */
public interface Judgements {

  /** How much speaks for the stance, in logits; not calibrated. */
  double logit(Stance stance);

  /** Whether that is enough to find the stance. */
  boolean takes(Stance stance);

  /** Estimated share of such sentences that take the stance, 0 to 0.99. */
  double confidence(Stance stance);
}
