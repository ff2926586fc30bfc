package org.colloquy.position;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What ranker and encoder told of a sentence that neither had learnt from.
 *
 * @param example the sentence, without its features and words
 * @param tuning whether it is of the mail that no model learns from
 * @param ranker logits by the ranker, in the columns of {@link Weights}
 * @param encoder logits by the encoder
 */
record ToldSentence(Example example, boolean tuning, List<Double> ranker, List<Double> encoder) {
  private static final Splitter TABS = Splitter.on('\t');
  private static final Splitter BLANKS = Splitter.on(' ');

  /** The sentences that an encoder judged, of those that {@link ExportSentences} wrote. */
  static List<ToldSentence> read(List<String> sentences, List<String> judged) {
    List<ToldSentence> told = new ArrayList<>();
    for (String line : judged) {
      List<String> cells = TABS.splitToList(line);
      List<String> row = TABS.splitToList(sentences.get(Integer.parseInt(cells.get(0))));
      told.add(
          new ToldSentence(
              example(row),
              row.get(0).equals("tune"),
              numbers(BLANKS.splitToList(row.get(5))),
              numbers(cells.subList(1, cells.size()))));
    }
    return told;
  }

  private static Example example(List<String> row) {
    List<Example.Label> labels =
        row.get(4).chars().mapToObj(letter -> label((char) letter)).toList();
    return new Example(
        row.get(1),
        row.get(2).equals("drawn"),
        Integer.parseInt(row.get(3)),
        Set.of(),
        new SentenceContext("", "", "", ""),
        labels);
  }

  private static Example.Label label(char letter) {
    return switch (letter) {
      case 'Y' -> Example.Label.YES;
      case 'N' -> Example.Label.NO;
      default -> Example.Label.OPEN;
    };
  }

  private static List<Double> numbers(List<String> cells) {
    return cells.stream().map(Double::valueOf).toList();
  }

  double ranker(Stance stance) {
    return ranker.get(Weights.column(stance));
  }

  double encoder(Stance stance) {
    return encoder.get(Weights.column(stance));
  }
}
