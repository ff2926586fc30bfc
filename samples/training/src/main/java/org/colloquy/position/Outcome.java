package org.colloquy.position;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What a model says of one passage and one stance, and what is true.
 *
 * @param logit the greatest of its sentences
 * @param right whether an annotator found the stance there
 */
record Outcome(double logit, boolean right) {
  /** Thresholds are tried from -3 to 1.5, in steps of a twentieth. */
  private static final double STEP = 0.05;

  private static final int LEAST_STEPS = -60;
  private static final int MOST_STEPS = 30;

  /** Precision, recall and their harmonic mean, in per cent, and how many there were to find. */
  record Score(double precision, double recall, double f1, long gold) {}

  /** The outcomes of all passages for which the truth is told, by a model. */
  static List<Outcome> of(LinearModel model, List<Example> examples, Stance stance) {
    return of(examples, e -> e, e -> model.logit(e, stance), stance);
  }

  /** The same by what is told of each sentence. */
  static <T> List<Outcome> of(
      List<T> sentences, Function<T, Example> example, ToDoubleFunction<T> logit, Stance stance) {
    Map<Integer, List<T>> passages = new HashMap<>();
    for (T sentence : sentences) {
      int passage = example.apply(sentence).passage();
      passages.computeIfAbsent(passage, p -> new ArrayList<>()).add(sentence);
    }
    List<Outcome> outcomes = new ArrayList<>();
    for (List<T> passage : passages.values()) {
      List<Example.Label> labels =
          passage.stream().map(sentence -> example.apply(sentence).label(stance)).toList();
      boolean right = labels.contains(Example.Label.YES);
      if (right || !labels.contains(Example.Label.OPEN)) {
        outcomes.add(new Outcome(passage.stream().mapToDouble(logit).max().getAsDouble(), right));
      }
    }
    return outcomes;
  }

  /** How well a threshold parts the outcomes. */
  static Score score(List<Outcome> outcomes, double threshold) {
    long found = outcomes.stream().filter(o -> o.logit >= threshold).count();
    long right = outcomes.stream().filter(o -> o.logit >= threshold && o.right).count();
    long gold = outcomes.stream().filter(Outcome::right).count();
    return new Score(
        100.0 * right / Math.max(1, found),
        100.0 * right / Math.max(1, gold),
        200.0 * right / Math.max(1, found + gold),
        gold);
  }

  /**
   * The greatest threshold whose F1 is hardly below the best: precision counts where F1 is the
   * same.
   *
   * @param chance points of F1 that part no two thresholds
   */
  static double threshold(List<Outcome> outcomes, double chance) {
    double best = 0;
    for (int step = MOST_STEPS; step >= LEAST_STEPS; step--) {
      best = Math.max(best, score(outcomes, step * STEP).f1());
    }
    int step = MOST_STEPS;
    while (score(outcomes, step * STEP).f1() < best - chance) {
      step--;
    }
    return step * STEP;
  }

  /**
   * Slope and shift that turn logits into probabilities (Platt 1999): Newton's method on the
   * logistic loss.
   */
  static double[] calibrate(List<Outcome> outcomes) {
    double slope = 1;
    double shift = 0;
    for (int step = 0; step < 50; step++) {
      double[] sums = new double[5];
      for (Outcome o : outcomes) {
        double p = 1 / (1 + Math.exp(-(slope * o.logit + shift)));
        double error = (o.right ? 1 : 0) - p;
        double spread = p * (1 - p);
        sums[0] += error * o.logit;
        sums[1] += error;
        sums[2] += spread * o.logit * o.logit;
        sums[3] += spread * o.logit;
        sums[4] += spread;
      }
      double determinant = sums[2] * sums[4] - sums[3] * sums[3] + 1e-9;
      slope += (sums[0] * sums[4] - sums[1] * sums[3]) / determinant;
      shift += (sums[1] * sums[2] - sums[0] * sums[3]) / determinant;
    }
    return new double[] {slope, shift};
  }
}
