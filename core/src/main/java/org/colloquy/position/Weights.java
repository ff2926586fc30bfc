package org.colloquy.position;

import com.google.common.base.Splitter;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The weights of a linear model: for each feature how much it tells for each stance, in logits.
 * Features are found by a hash of their terms. Immutable once read.
 */
final class Weights {
  /** Number of stances: columns of the table. */
  static final int STANCES = 3;

  private static final int GLANCE = 1 << 19;
  private static final int WIDTH = 1 + STANCES;

  private static final Splitter CELLS = Splitter.on('\t');
  private static final Splitter BLANKS = Splitter.on(' ');

  private final Map<String, Term> terms = new HashMap<>();

  /** A glance that fits the nearest cache: most pairs of words are not in the table. */
  private final BitSet seen = new BitSet(GLANCE);

  /**
   * Four numbers a slot, beside each other in memory: a part of the key, the bits of the weights.
   */
  private final int[] table;

  private final Map<String, double[]> settings = new HashMap<>();

  /**
   * Reads a model from its lines. A line that begins with "=" gives a setting of the whole model,
   * its name and a number for each stance; any other one gives a feature, its kind and terms parted
   * by blanks, and its weight for each stance. Cells are parted by tabs.
   */
  Weights(List<String> lines) {
    table = new int[Integer.highestOneBit(Math.max(4, lines.size() * 3 / 2)) * 2 * WIDTH];
    for (String line : lines) {
      List<String> cells = CELLS.splitToList(line);
      if (line.startsWith("=")) {
        settings.put(cells.get(0).substring(1), numbers(cells));
      } else {
        put(key(cells.get(0)), numbers(cells));
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
        terms.put(text.intern(), term);
      }
      kind = false;
      key = Term.mixed(key, term.hash());
    }
    return key;
  }

  private void put(long key, double[] weights) {
    int row = slot(key);
    table[row * WIDTH] = mark(key);
    for (int stance = 0; stance < STANCES; stance++) {
      table[row * WIDTH + 1 + stance] = Float.floatToRawIntBits((float) weights[stance]);
    }
    seen.set(glance(key));
  }

  private static int glance(long key) {
    return (int) (key >>> 40) & (GLANCE - 1);
  }

  /** The half of a key that tells it from others in its slot; 0 is that of an empty slot. */
  private static int mark(long key) {
    return (int) (key >>> 32) | 1;
  }

  private int slot(long key) {
    int last = rows() - 1;
    int row = (int) key & last;
    while (table[row * WIDTH] != 0 && table[row * WIDTH] != mark(key)) {
      row = (row + 1) & last;
    }
    return row;
  }

  /** Number of rows, some of them empty. */
  int rows() {
    return table.length / WIDTH;
  }

  /** The term of a text, or null where no feature holds it. */
  @Nullable Term term(String text) {
    return terms.get(text);
  }

  /** The texts of all terms. */
  Set<String> texts() {
    return Collections.unmodifiableSet(terms.keySet());
  }

  /** The row of a feature, or -1. */
  int row(long key) {
    if (!seen.get(glance(key))) {
      return -1;
    }
    int row = slot(key);
    return table[row * WIDTH] == 0 ? -1 : row;
  }

  /** Adds what a feature tells, in logits, to the sums for the stances. */
  void add(int row, double[] sums) {
    for (int stance = 0; stance < STANCES; stance++) {
      sums[stance] += Float.intBitsToFloat(table[row * WIDTH + 1 + stance]);
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
