package org.colloquy.position;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;

/**
 * Logistic regression on what two models told: the logit of a stance.
 *
 * @param bias what is added
 * @param ranker weight of the ranker's logit
 * @param encoder weight of the encoder's logit
 */
record Logistic(double bias, double ranker, double encoder) {
  private static final double COST = 1;
  private static final double PRECISION = 1e-4;

  /** Learns from the sentences whose label is known. */
  static Logistic learn(List<ToldSentence> sentences, Stance stance) {
    List<ToldSentence> known =
        sentences.stream().filter(t -> t.example().label(stance) != Example.Label.OPEN).toList();
    Problem problem = new Problem();
    problem.l = known.size();
    problem.n = 3;
    problem.bias = 1;
    problem.x = new Feature[known.size()][];
    problem.y = new double[known.size()];
    for (int i = 0; i < known.size(); i++) {
      ToldSentence told = known.get(i);
      problem.x[i] =
          new Feature[] {
            new FeatureNode(1, told.ranker(stance)),
            new FeatureNode(2, told.encoder(stance)),
            new FeatureNode(3, 1)
          };
      problem.y[i] = told.example().label(stance) == Example.Label.YES ? 1 : -1;
    }
    Linear.disableDebugOutput();
    Model model = Linear.train(problem, new Parameter(SolverType.L2R_LR, COST, PRECISION));
    double sign = model.getLabels()[0];
    double[] weights = model.getFeatureWeights();
    return new Logistic(sign * weights[2], sign * weights[0], sign * weights[1]);
  }

  double logit(ToldSentence told, Stance stance) {
    return bias + ranker * told.ranker(stance) + encoder * told.encoder(stance);
  }
}
