package org.colloquy.position;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * Logistic regression with an L2 penalty (LIBLINEAR; Fan et al. 2008), one model for each stance.
 *
 * @param weights for each feature its weight for each stance
 * @param bias for each stance the weight that always counts
 */
record LinearModel(Map<String, double[]> weights, double[] bias) {
  /** Cost of an error against the penalty; chosen by held-out lists among 0.05, 0.1 and 0.2. */
  private static final double COST = 0.1;

  private static final double PRECISION = 0.01;

  /** A feature counts when so many sentences, on so many lists, have it. */
  private static final int LEAST_SENTENCES = 3;

  private static final int LEAST_LISTS = 2;

  /** Learns from examples. */
  static LinearModel learn(List<Example> examples) {
    Map<String, Integer> index = index(examples);
    Map<String, double[]> weights = new TreeMap<>();
    index.keySet().forEach(name -> weights.put(name, new double[Weights.STANCES]));
    double[] bias = new double[Weights.STANCES];
    for (Stance stance : Stance.values()) {
      Model model = learn(examples, index, stance);
      double sign = model.getLabels()[0] == 1 ? 1 : -1;
      double[] learnt = model.getFeatureWeights();
      index.forEach(
          (name, at) -> weights.get(name)[Weights.column(stance)] = sign * learnt[at - 1]);
      bias[Weights.column(stance)] = sign * learnt[index.size()];
    }
    return new LinearModel(weights, bias);
  }

  private static Map<String, Integer> index(List<Example> examples) {
    Map<String, Integer> sentences = new HashMap<>();
    Map<String, Set<String>> lists = new HashMap<>();
    for (Example example : examples) {
      for (String name : example.features()) {
        sentences.merge(name, 1, Integer::sum);
        lists.computeIfAbsent(name, n -> new HashSet<>()).add(example.list());
      }
    }
    Map<String, Integer> index = new TreeMap<>();
    for (String name : new TreeMap<>(sentences).keySet()) {
      if (sentences.get(name) >= LEAST_SENTENCES && lists.get(name).size() >= LEAST_LISTS) {
        index.put(name, index.size() + 1);
      }
    }
    return index;
  }

  private static Model learn(List<Example> examples, Map<String, Integer> index, Stance stance) {
    List<Example> told =
        examples.stream().filter(e -> e.label(stance) != Example.Label.OPEN).toList();
    Problem problem = new Problem();
    problem.l = told.size();
    problem.n = index.size() + 1;
    problem.bias = 1;
    problem.x = told.stream().map(e -> vector(e, index)).toArray(Feature[][]::new);
    problem.y =
        told.stream().mapToDouble(e -> e.label(stance) == Example.Label.YES ? 1 : 0).toArray();
    Linear.setDebugOutput(null);
    Parameter parameter = new Parameter(SolverType.L2R_LR, COST, PRECISION);
    parameter.setRandom(new Random(1));
    return Linear.train(problem, parameter);
  }

  private static Feature[] vector(Example example, Map<String, Integer> index) {
    int[] at =
        example.features().stream().filter(index::containsKey).mapToInt(index::get).toArray();
    Arrays.sort(at);
    Feature[] vector = new Feature[at.length + 1];
    for (int i = 0; i < at.length; i++) {
      vector[i] = new FeatureNode(at[i], 1);
    }
    vector[at.length] = new FeatureNode(index.size() + 1, 1);
    return vector;
  }

  /** What the features of an example tell for a stance, in logits. */
  double logit(Example example, Stance stance) {
    double sum = bias[Weights.column(stance)];
    for (String name : example.features()) {
      double[] row = weights.get(name);
      sum += row == null ? 0 : row[Weights.column(stance)];
    }
    return sum;
  }
}
