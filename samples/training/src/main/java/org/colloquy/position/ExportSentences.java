package org.colloquy.position;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.colloquy.nlp.Numbering;

/**
 * Writes what an encoder learns from: {@code ExportSentences OUT PIECES TRAIN... -- TUNE...}, where
 * {@code PIECES} holds a vocabulary, a piece a line, and the others are files of annotated mail.
 *
 * <p>A line of {@code OUT} is one sentence: its use (train, tune), its list, whether its message
 * was drawn at random or chosen, the number of its passage, its labels for agree, object and defer
 * (Y, N, O for open), what a ranker that learnt from other lists tells of it in logits, how many of
 * its pieces are its own, and its pieces.
 */
public final class ExportSentences {
  private final Numbering numbering;
  private final List<String> rows = new ArrayList<>();

  private ExportSentences(Path vocabulary) throws IOException {
    numbering = new Numbering(Files.readAllLines(vocabulary));
  }

  /** Runs the export. */
  public static void main(String[] args) throws IOException {
    int given = List.of(args).indexOf("--");
    if (given < 3 || given == args.length - 1) {
      System.err.println(
          "export: give OUT PIECES TRAIN... -- TUNE..., not: " + String.join(" ", args));
      System.exit(2);
    }
    List<String> inputs = List.of(args);
    List<Example> train = Examples.read(inputs.subList(2, given));
    List<Example> tune = Examples.read(inputs.subList(given + 1, inputs.size()));
    ExportSentences export = new ExportSentences(Path.of(args[1]));
    export.train(train);
    export.add(LinearModel.learn(train), tune, train.get(train.size() - 1).passage() + 1, "tune");
    Files.write(Path.of(args[0]), export.rows);
  }

  private void train(List<Example> train) {
    Set<String> lists = new TreeSet<>();
    train.forEach(e -> lists.add(e.list()));
    for (String list : lists) {
      List<Example> rest = train.stream().filter(e -> !e.list().equals(list)).toList();
      List<Example> own = train.stream().filter(e -> e.list().equals(list)).toList();
      add(LinearModel.learn(rest), own, 0, "train");
    }
  }

  private void add(LinearModel model, List<Example> examples, int offset, String use) {
    for (Example e : examples) {
      String labels =
          e.labels().stream().map(l -> l.name().substring(0, 1)).collect(Collectors.joining());
      List<String> logits = new ArrayList<>();
      for (Stance stance : Stance.values()) {
        logits.add(String.format(Locale.ROOT, "%.3f", model.logit(e, stance)));
      }
      rows.add(
          String.join(
              "\t",
              use,
              e.list(),
              e.drawn() ? "drawn" : "chosen",
              String.valueOf(e.passage() + offset),
              labels,
              String.join(" ", logits),
              numbering.of(e.context())));
    }
  }
}
