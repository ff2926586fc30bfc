package org.colloquy.position;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/**
 * Learns the weights of the ranker: {@code TrainRanker OUT TRAIN... -- TUNE...}, all of them files
 * of annotated mail. Prints what the model reaches on each list when it has not seen it. The same
 * input gives the same weights.
 */
public final class TrainRanker {
  /** A weight nearer to nothing than this is left out. */
  private static final double LEAST_WEIGHT = 0.02;

  /** The figures of single lists are told at this one, in logits. */
  private static final double USUAL_THRESHOLD = -1;

  /** Points of F1 that part no two thresholds: no annotated mail at hand tells less. */
  private static final double CHANCE = 1;

  /** Of fewer positions drawn at random no threshold can be told: F1 on all mail decides. */
  private static final int ENOUGH = 100;

  private static final List<String> HEAD =
      List.of(
          "# Weights of the ranker, in logits; core/docs/positions.md tells of them.",
          "# feature, or =setting | agree | object | defer");

  private final List<Example> train;
  private final List<Example> tune;

  /** For each stance the outcomes on held-out lists: of messages drawn at random, and of all. */
  private final List<List<Outcome>> drawn = eachStance();

  private final List<List<Outcome>> told = eachStance();

  private TrainRanker(List<Example> train, List<Example> tune) {
    this.train = train;
    this.tune = tune;
  }

  private static List<List<Outcome>> eachStance() {
    return List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
  }

  /** Runs the training. */
  public static void main(String[] args) throws IOException {
    int given = List.of(args).indexOf("--");
    if (given < 2 || given == args.length - 1) {
      System.err.println("train: give OUT TRAIN... -- TUNE..., not: " + String.join(" ", args));
      System.exit(2);
    }
    List<String> inputs = List.of(args);
    new TrainRanker(
            Examples.read(inputs.subList(1, given)),
            Examples.read(inputs.subList(given + 1, inputs.size())))
        .run(Path.of(args[0]));
  }

  private void run(Path out) throws IOException {
    heldOut();
    LinearModel model = LinearModel.learn(train);
    double[] thresholds = new double[Weights.STANCES];
    double[] slopes = new double[Weights.STANCES];
    double[] shifts = new double[Weights.STANCES];
    for (Stance stance : Stance.values()) {
      int column = Weights.column(stance);
      List<Outcome> tuned = Outcome.of(model, tune, stance);
      List<Outcome> all = new ArrayList<>(heldOut(stance));
      all.addAll(tuned);
      thresholds[column] = Outcome.threshold(all, isEnough(stance) ? CHANCE : 0);
      double[] platt = Outcome.calibrate(all);
      slopes[column] = platt[0];
      shifts[column] = platt[1];
      print("held-out, drawn", stance, Outcome.score(drawn.get(column), thresholds[column]));
      print("held-out, all", stance, Outcome.score(told.get(column), thresholds[column]));
      print("tuning mail", stance, Outcome.score(tuned, thresholds[column]));
    }
    List<String> lines = new ArrayList<>(HEAD);
    lines.add(line("=bias", model.bias()));
    lines.add(line("=threshold", thresholds));
    lines.add(line("=slope", slopes));
    lines.add(line("=shift", shifts));
    model.forEach((name, row) -> add(name, row, lines));
    Files.write(out, lines);
  }

  /** Judges the messages of each list by a model that has not seen it. */
  private void heldOut() {
    Set<String> lists = new TreeSet<>();
    train.forEach(e -> lists.add(e.list()));
    for (String list : lists) {
      List<Example> rest = train.stream().filter(e -> !e.list().equals(list)).toList();
      List<Example> own = train.stream().filter(e -> e.list().equals(list)).toList();
      List<Example> ownDrawn = own.stream().filter(Example::drawn).toList();
      LinearModel model = LinearModel.learn(rest);
      for (Stance stance : Stance.values()) {
        List<Outcome> found = Outcome.of(model, ownDrawn, stance);
        print(list, stance, Outcome.score(found, USUAL_THRESHOLD));
        drawn.get(Weights.column(stance)).addAll(found);
        told.get(Weights.column(stance)).addAll(Outcome.of(model, own, stance));
      }
    }
  }

  /** The outcomes by which a threshold is set: of mail drawn at random where it tells enough. */
  private List<Outcome> heldOut(Stance stance) {
    return (isEnough(stance) ? drawn : told).get(Weights.column(stance));
  }

  private boolean isEnough(Stance stance) {
    return drawn.get(Weights.column(stance)).stream().filter(Outcome::right).count() >= ENOUGH;
  }

  static void print(String where, Stance stance, Outcome.Score score) {
    System.out.printf(
        Locale.ROOT,
        "%-20s %-6s precision %5.1f  recall %5.1f  F1 %5.1f of %d%n",
        where,
        stance.id(),
        score.precision(),
        score.recall(),
        score.f1(),
        score.gold());
  }

  private static void add(String name, double[] row, List<String> lines) {
    if (Arrays.stream(row).anyMatch(w -> Math.abs(w) >= LEAST_WEIGHT)) {
      lines.add(line(name, row));
    }
  }

  private static String line(String name, double[] row) {
    StringBuilder line = new StringBuilder(name);
    for (double value : row) {
      String number = String.format(Locale.ROOT, "%.3f", value);
      line.append('\t').append(number.matches("-?0\\.000") ? "" : number);
    }
    return line.toString();
  }
}
