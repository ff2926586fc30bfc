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
import java.util.function.BiConsumer;

/**
 * Logistic regression with an L2 penalty (LIBLINEAR; Fan et al. 2008), one model for each stance.
 */
final class LinearModel {
  /** Cost of an error against the penalty; chosen by held-out lists among 0.05, 0.1 and 0.2. */
  private static final double COST = 0.1;

  private static final double PRECISION = 0.01;

  /** A feature counts when so many sentences, on so many lists, have it. */
  private static final int LEAST_SENTENCES = 3;

  private static final int LEAST_LISTS = 2;

  private final Map<String, Integer> index;

  /** For each stance the weights of the features, and behind them the one that always counts. */
  private final double[][] weights = new double[Weights.STANCES][];

  private LinearModel(Map<String, Integer> index) {
    this.index = index;
  }

  /** Learns from examples. */
  static LinearModel learn(List<Example> examples) {
    LinearModel learnt = new LinearModel(index(examples));
    for (Stance stance : Stance.values()) {
      Model model = learn(examples, learnt.index, stance);
      double sign = model.getLabels()[0] == 1 ? 1 : -1;
      learnt.weights[Weights.column(stance)] =
          Arrays.stream(model.getFeatureWeights()).map(w -> sign * w).toArray();
    }
    return learnt;
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
    new TreeMap<>(sentences)
        .forEach(
            (name, count) -> {
              if (count >= LEAST_SENTENCES
                  && lists.getOrDefault(name, Set.of()).size() >= LEAST_LISTS) {
                index.put(name, index.size() + 1);
              }
            });
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
    double[] row = weights[Weights.column(stance)];
    double sum = row[index.size()];
    for (String name : example.features()) {
      Integer at = index.get(name);
      sum += at == null ? 0 : row[at - 1];
    }
    return sum;
  }

  /** The weights that count always, each stance in its column. */
  double[] bias() {
    return Arrays.stream(weights).mapToDouble(row -> row[index.size()]).toArray();
  }

  /** Hands over each feature in the order of names, with its weights. */
  void forEach(BiConsumer<String, double[]> sink) {
    index.forEach(
        (name, at) ->
            sink.accept(name, Arrays.stream(weights).mapToDouble(row -> row[at - 1]).toArray()));
  }
}
