package org.colloquy.nlp;

import com.google.common.base.Splitter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.colloquy.position.Stance;

/**
 * How ranker and encoder are weighed together, stance by stance. Immutable.
 *
 * <p>Read from lines "name agree object defer", parted by blanks; lines that begin with "#" are
 * left out.
 */
final class Blend {
  /** The stances in the order of their columns, here and in what the encoder gives. */
  static final List<Stance> COLUMNS = List.of(Stance.AGREE, Stance.OBJECT, Stance.DEFER);

  private static final Splitter CELLS = Splitter.on(' ').omitEmptyStrings();

  /** No mail that was measured shows a greater share. */
  private static final double SUREST = 0.99;

  private final Map<Stance, Weights> weights = new EnumMap<>(Stance.class);

  /**
   * The weights for one stance, all in logits or in units of one.
   *
   * @param ask what the ranker must tell at least, for the encoder to be asked
   * @param bias what is added to both
   * @param ranker weight of the ranker
   * @param encoder weight of the encoder
   * @param threshold what both must tell at least, for the stance to be found
   * @param slope by which the sum becomes a confidence, with {@code shift} (Platt 1999)
   * @param shift see {@code slope}
   */
  record Weights(
      double ask,
      double bias,
      double ranker,
      double encoder,
      double threshold,
      double slope,
      double shift) {

    double logit(double first, double second) {
      return bias + ranker * first + encoder * second;
    }

    double confidence(double logit) {
      return Math.min(SUREST, 1 / (1 + Math.exp(-(slope * logit + shift))));
    }
  }

  /**
   * @throws IllegalArgumentException when a setting is missing
   */
  Blend(List<String> lines) {
    for (int column = 0; column < COLUMNS.size(); column++) {
      weights.put(
          COLUMNS.get(column),
          new Weights(
              value(lines, "ask", column),
              value(lines, "bias", column),
              value(lines, "ranker", column),
              value(lines, "encoder", column),
              value(lines, "threshold", column),
              value(lines, "slope", column),
              value(lines, "shift", column)));
    }
  }

  private static double value(List<String> lines, String name, int column) {
    return lines.stream()
        .filter(line -> line.startsWith(name + ' '))
        .mapToDouble(line -> Double.parseDouble(CELLS.splitToList(line).get(column + 1)))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("the blend has no \"" + name + '"'));
  }

  /** The weights for one stance. */
  Weights of(Stance stance) {
    Weights found = weights.get(stance);
    if (found == null) {
      throw new IllegalArgumentException("no weights for " + stance);
    }
    return found;
  }
}
