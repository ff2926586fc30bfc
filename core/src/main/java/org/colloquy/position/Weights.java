package org.colloquy.position;

import com.google.common.base.Splitter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a linear model: for each feature how much it tells for each stance, in logits.
 * Features are found by a hash of their terms. Immutable once read.
 */
final class Weights {
  /** Number of stances: columns of the table. */
  static final int STANCES = 3;

  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter BLANKS = Splitter.on(' ');

  private final Map<String, Term> terms = new HashMap<>();
  private final long[] keys;
  private final int[] rows;
  private final float[] weights;
  private final Map<String, double[]> settings = new HashMap<>();

  /**
   * Reads a model from its lines. A line that begins with "=" gives a setting of the whole model,
   * its name and a number for each stance; any other one gives a feature, its kind and terms parted
   * by blanks, and its weight for each stance. Cells are parted by tabs.
   */
  Weights(List<String> lines) {
    keys = new long[Integer.highestOneBit(Math.max(4, lines.size())) * 4];
    rows = new int[keys.length];
    List<double[]> read = new ArrayList<>(lines.size());
    for (String line : lines) {
      List<String> cells = CELLS.splitToList(line);
      if (line.startsWith("=")) {
        settings.put(cells.get(0).substring(1), numbers(cells));
      } else {
        put(key(cells.get(0)), read.size());
        read.add(numbers(cells));
      }
    }
    weights = new float[read.size() * STANCES];
    for (int row = 0; row < read.size(); row++) {
      for (int stance = 0; stance < STANCES; stance++) {
        weights[row * STANCES + stance] = (float) read.get(row)[stance];
      }
    }
  }

  private static double[] numbers(List<String> cells) {
    double[] numbers = new double[STANCES];
    for (int i = 0; i < numbers.length; i++) {
      String cell = cells.size() > i + 1 ? cells.get(i + 1) : "";
      numbers[i] = cell.isEmpty() ? 0 : Double.parseDouble(cell);
    }
    return numbers;
  }

  private long key(String feature) {
    long key = 0;
    boolean kind = true;
    for (String text : BLANKS.split(feature)) {
      Term term = Term.of(text);
      if (!kind) {
        terms.put(text, term);
      }
      kind = false;
      key = Term.mixed(key, term.hash());
    }
    return key;
  }

  private void put(long key, int row) {
    int slot = slot(key);
    keys[slot] = key;
    rows[slot] = row + 1;
  }

  private int slot(long key) {
    int slot = (int) (key >>> 17) & (keys.length - 1);
    while (rows[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  /** Number of features. */
  int size() {
    return weights.length / STANCES;
  }

  /** The term of a text, or null where no feature holds it. */
  @Nullable Term term(String text) {
    return terms.get(text);
  }

  /** The row of a feature, or -1. */
  int row(long key) {
    return rows[slot(key)] - 1;
  }

  /** Adds what a feature tells, in logits, to the sums for the stances. */
  void add(int row, double[] sums) {
    for (int stance = 0; stance < STANCES; stance++) {
      sums[stance] += weights[row * STANCES + stance];
    }
  }

  /** In which column a stance stands. */
  static int column(Stance stance) {
    return switch (stance) {
      case AGREE -> 0;
      case OBJECT -> 1;
      case DEFER -> 2;
    };
  }

  /** A setting of the whole model, for each stance in its column. */
  double[] setting(String name) {
    double[] values = settings.get(name);
    if (values == null) {
      throw new IllegalArgumentException("the model has no setting \"" + name + '"');
    }
    return values.clone();
  }
}
