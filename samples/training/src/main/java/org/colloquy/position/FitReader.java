package org.colloquy.position;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/**
 * Finds how ranker and encoder are weighed together: {@code FitReader OUT SENTENCES JUDGED...},
 * with what {@link ExportSentences} wrote, and files of what encoders told of sentences from whose
 * lists they had not learnt: the number of a sentence and its logits. The last file is by the
 * encoder that ships; what it tells of the tuning mail counts. Prints what both reach beside each
 * alone.
 */
public final class FitReader {
  /**
   * The encoder is asked so often that this share of the sentences with a stance is among them.
   * With more it takes up to three times as long for half a point of F1.
   */
  private static final double ASKED = 0.7;

  /** Points of F1 that part no two thresholds; see {@link TrainRanker}. */
  private static final double CHANCE = 1;

  /** Of fewer positions drawn at random no threshold can be told. */
  private static final int ENOUGH = 100;

  /** Logit of a sentence of which the encoder is not asked: it takes no stance. */
  private static final double NOT_ASKED = 0.7 - 50;

  private final List<ToldSentence> heldOut = new ArrayList<>();
  private final List<ToldSentence> tune = new ArrayList<>();
  private final Map<Stance, Double> ask = new EnumMap<>(Stance.class);
  private final PrintStream out = new PrintStream(System.out, true, UTF_8);

  private FitReader() {}

  /** Runs the fit. */
  public static void main(String[] args) throws IOException {
    if (args.length < 3) {
      System.err.println("fit: give OUT SENTENCES JUDGED..., not: " + String.join(" ", args));
      System.exit(2);
    }
    FitReader fit = new FitReader();
    List<String> sentences = Files.readAllLines(Path.of(args[1]));
    for (String judged : List.of(args).subList(2, args.length)) {
      fit.add(ToldSentence.read(sentences, Files.readAllLines(Path.of(judged))));
    }
    Files.write(Path.of(args[0]), fit.lines());
  }

  private void add(List<ToldSentence> judged) {
    tune.clear();
    judged.forEach(told -> (told.tuning() ? tune : heldOut).add(told));
  }

  private List<String> lines() {
    for (Stance stance : Stance.values()) {
      ask.put(stance, leastAsked(stance));
    }
    long asked = heldOut.stream().filter(this::isAsked).count();
    out.printf(Locale.ROOT, "asked of %.1f %% of sentences%n", 100.0 * asked / heldOut.size());
    List<Blending> fitted = List.of(fit(Stance.AGREE), fit(Stance.OBJECT), fit(Stance.DEFER));
    return List.of(
        "# How ranker and encoder are weighed together; core/docs/positions.md tells of it.",
        "# setting agree object defer",
        line("ask", fitted, Blending::ask),
        line("bias", fitted, Blending::bias),
        line("ranker", fitted, Blending::ranker),
        line("encoder", fitted, Blending::encoder),
        line("threshold", fitted, Blending::threshold),
        line("slope", fitted, Blending::slope),
        line("shift", fitted, Blending::shift));
  }

  private static String line(String name, List<Blending> fitted, ToDoubleFunction<Blending> value) {
    return fitted.stream()
        .map(blending -> String.format(Locale.ROOT, " %.3f", value.applyAsDouble(blending)))
        .collect(Collectors.joining("", name, ""));
  }

  /** What is found for one stance; {@code org.colloquy.nlp.Blend} tells what each is. */
  private record Blending(
      double ask,
      double bias,
      double ranker,
      double encoder,
      double threshold,
      double slope,
      double shift) {}

  private double leastAsked(Stance stance) {
    double[] logits =
        heldOut.stream()
            .filter(told -> told.example().label(stance) == Example.Label.YES)
            .mapToDouble(told -> told.ranker(stance))
            .sorted()
            .toArray();
    return logits[(int) ((1 - ASKED) * logits.length)];
  }

  private boolean isAsked(ToldSentence told) {
    return ask.entrySet().stream().anyMatch(e -> told.ranker(e.getKey()) >= e.getValue());
  }

  private Blending fit(Stance stance) {
    Logistic logistic = Logistic.learn(heldOut.stream().filter(this::isAsked).toList(), stance);
    ToDoubleFunction<ToldSentence> both =
        told -> isAsked(told) ? logistic.logit(told, stance) : NOT_ASKED;
    List<ToldSentence> random = heldOut.stream().filter(t -> t.example().drawn()).toList();
    List<Outcome> drawn = outcomes(random, stance, both);
    List<Outcome> all = outcomes(heldOut, stance, both);
    List<Outcome> tuned = outcomes(tune, stance, both);
    boolean enough = drawn.stream().filter(Outcome::right).count() >= ENOUGH;
    List<Outcome> deciding = new ArrayList<>(enough ? drawn : all);
    deciding.addAll(tuned);
    double threshold = Outcome.threshold(deciding, enough ? CHANCE : 0);
    double[] platt =
        Outcome.calibrate(deciding.stream().filter(o -> o.logit() > NOT_ASKED).toList());
    TrainRanker.print(
        "ranker", stance, best(outcomes(heldOut, stance, told -> told.ranker(stance))));
    TrainRanker.print(
        "encoder", stance, best(outcomes(heldOut, stance, told -> told.encoder(stance))));
    TrainRanker.print("both", stance, best(all));
    TrainRanker.print("as it ships", stance, Outcome.score(all, threshold));
    TrainRanker.print("as it ships, drawn", stance, Outcome.score(drawn, threshold));
    TrainRanker.print("tuning mail", stance, Outcome.score(tuned, threshold));
    return new Blending(
        ask.getOrDefault(stance, 0.0),
        logistic.bias(),
        logistic.ranker(),
        logistic.encoder(),
        threshold,
        platt[0],
        platt[1]);
  }

  private static List<Outcome> outcomes(
      List<ToldSentence> sentences, Stance stance, ToDoubleFunction<ToldSentence> logit) {
    return Outcome.of(sentences, ToldSentence::example, logit, stance);
  }

  private static Outcome.Score best(List<Outcome> outcomes) {
    return Outcome.score(outcomes, Outcome.threshold(outcomes, 0));
  }
}
