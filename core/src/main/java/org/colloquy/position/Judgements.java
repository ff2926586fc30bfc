package org.colloquy.position;

/**
 * What a model tells of one sentence, stance by stance. A ranker is one for the sentence at which
 * it stands: read it before the next.
 */
public interface Judgements {

  /**
   * {@return how much speaks for the stance, in logits; not calibrated}
   *
   * @param stance which stance
   */
  double logit(Stance stance);

  /**
   * {@return whether that is enough to find the stance}
   *
   * @param stance which stance
   */
  boolean takes(Stance stance);

  /**
   * Estimated share of such sentences that take the stance, 0 to 0.99.
   *
   * @param stance which stance
   * @return the share, calibrated on mail that the model never saw
   */
  double confidence(Stance stance);
}
