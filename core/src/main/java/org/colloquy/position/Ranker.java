package org.colloquy.position;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Adds up what the features of a sentence tell for each stance. One is made for each message; it
 * keeps the features that it has met, so that a word that stands twice counts once.
 */
final class Ranker implements FeatureSink, Judgements {
  /** No mail that was measured shows a greater share. */
  private static final double SUREST = 0.99;

  private final Weights weights;
  private final BitSet met;
  private final double[] logits = new double[Weights.STANCES];
  private final double[] bias;
  private final double[] thresholds;
  private final double[] slopes;
  private final double[] shifts;

  Ranker(Weights weights) {
    this.weights = weights;
    met = new BitSet(weights.rows());
    bias = weights.setting("bias");
    thresholds = weights.setting("threshold");
    slopes = weights.setting("slope");
    shifts = weights.setting("shift");
  }

  /** Forgets the last sentence. */
  void begin() {
    met.clear();
    System.arraycopy(bias, 0, logits, 0, logits.length);
  }

  /** What the features since {@link #begin} add up to. */
  @Override
  public double logit(Stance stance) {
    return logits[Weights.column(stance)];
  }

  @Override
  public boolean takes(Stance stance) {
    int column = Weights.column(stance);
    return logits[column] >= thresholds[column];
  }

  /** By the logistic curve of Platt (1999). */
  @Override
  public double confidence(Stance stance) {
    int column = Weights.column(stance);
    double share = 1 / (1 + Math.exp(-(slopes[column] * logits[column] + shifts[column])));
    return Math.min(SUREST, share);
  }

  @Override
  public @Nullable Term term(String text) {
    return weights.term(text);
  }

  @Override
  public void add(Term kind) {
    count(Term.mixed(0, kind.hash()));
  }

  @Override
  public void add(Term kind, @Nullable Term a) {
    if (a != null) {
      count(Term.mixed(Term.mixed(0, kind.hash()), a.hash()));
    }
  }

  @Override
  public void add(Term kind, @Nullable Term a, @Nullable Term b) {
    if (a != null && b != null) {
      count(Term.mixed(Term.mixed(Term.mixed(0, kind.hash()), a.hash()), b.hash()));
    }
  }

  @Override
  public void add(Term kind, @Nullable Term a, @Nullable Term b, @Nullable Term c) {
    if (a != null && b != null && c != null) {
      long pair = Term.mixed(Term.mixed(Term.mixed(0, kind.hash()), a.hash()), b.hash());
      count(Term.mixed(pair, c.hash()));
    }
  }

  private void count(long key) {
    int row = weights.row(key);
    if (row < 0 || met.get(row)) {
      return;
    }
    met.set(row);
    weights.add(row, logits);
  }
}
