package org.colloquy.position;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  private final List<Example> train = new ArrayList<>();
  private final List<Example> tune = new ArrayList<>();

  private TrainRanker() {}

  /** Runs the training. */
  public static void main(String[] args) throws IOException {
    TrainRanker trainer = new TrainRanker();
    List<String> inputs = List.of(args).subList(1, args.length);
    int parting = inputs.indexOf("--");
    trainer.read(inputs.subList(parting + 1, inputs.size()), trainer.tune);
    trainer.read(inputs.subList(0, parting), trainer.train);
    trainer.run(Path.of(args[0]));
  }

  private void read(List<String> files, List<Example> into) throws IOException {
    for (String file : files) {
      int offset = into.isEmpty() ? 0 : into.get(into.size() - 1).passage() + 1;
      Examples.read(Path.of(file), Structure.words()).stream()
          .map(e -> e.withPassage(e.passage() + offset))
          .forEach(into::add);
    }
  }

  private void run(Path out) throws IOException {
    Map<Stance, List<Outcome>> heldOut = heldOut();
    LinearModel model = LinearModel.learn(train);
    Map<Stance, double[]> settings = new EnumMap<>(Stance.class);
    for (Stance stance : Stance.values()) {
      List<Outcome> tuning = new ArrayList<>(heldOut.get(stance));
      List<Outcome> tuned = Outcome.of(model, tune, stance);
      tuning.addAll(tuned);
      double threshold = Outcome.threshold(tuning);
      double[] platt = Outcome.calibrate(tuning);
      settings.put(stance, new double[] {threshold, platt[0], platt[1]});
      print("held-out lists, drawn", stance, Outcome.score(heldOut.get(stance), threshold));
      print("tuning mail", stance, Outcome.score(tuned, threshold));
    }
    write(model, settings, out);
  }

  /** The outcomes of the messages drawn at random, each by a model that has not seen its list. */
  private Map<Stance, List<Outcome>> heldOut() {
    Map<Stance, List<Outcome>> outcomes = new EnumMap<>(Stance.class);
    Set<String> lists = new TreeSet<>();
    train.forEach(e -> lists.add(e.list()));
    for (String list : lists) {
      List<Example> rest = train.stream().filter(e -> !e.list().equals(list)).toList();
      LinearModel model = LinearModel.learn(rest);
      for (Stance stance : Stance.values()) {
        List<Example> own = train.stream().filter(e -> e.list().equals(list) && e.drawn()).toList();
        List<Outcome> found = Outcome.of(model, own, stance);
        print(list, stance, Outcome.score(found, -1));
        outcomes.computeIfAbsent(stance, s -> new ArrayList<>()).addAll(found);
      }
    }
    return outcomes;
  }

  private static void print(String where, Stance stance, Outcome.Score score) {
    System.out.printf(
        Locale.ROOT,
        "%-24s %-7s precision %5.1f  recall %5.1f  F1 %5.1f%n",
        where,
        stance.id(),
        score.precision(),
        score.recall(),
        score.f1());
  }

  private static void write(LinearModel model, Map<Stance, double[]> settings, Path out)
      throws IOException {
    List<String> lines = new ArrayList<>();
    lines.add(
        "# Weights of the ranker, in logits; see core/docs/positions.md. Made by samples/training.");
    lines.add("# feature, or =setting | agree | object | defer");
    lines.add(line("=bias", model.bias()));
    String[] names = {"=threshold", "=slope", "=shift"};
    for (int i = 0; i < names.length; i++) {
      double[] row = new double[Weights.STANCES];
      for (Stance stance : Stance.values()) {
        row[Weights.column(stance)] = settings.get(stance)[i];
      }
      lines.add(line(names[i], row));
    }
    model
        .weights()
        .forEach(
            (name, row) -> {
              if (Arrays.stream(row).anyMatch(w -> Math.abs(w) >= LEAST_WEIGHT)) {
                lines.add(line(name, row));
              }
            });
    Files.write(out, lines);
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
