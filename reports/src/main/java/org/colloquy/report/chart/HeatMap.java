package org.colloquy.report.chart;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.colloquy.report.statistic.CountTable;

/**
 * A table of counts to be drawn in colours.
 *
 * @param title what stands above it, or ""
 * @param rows its rows, from the top
 * @param columns its columns, from the left
 * @param counts the counts
 * @param bars one above each column, or none
 * @param diagonal whether the cells of the diagonal have a frame
 */
record HeatMap(
    String title, Axis rows, Axis columns, CountTable counts, List<Bar> bars, boolean diagonal) {

  /**
   * The categories of one side.
   *
   * @param title what they are
   * @param names the name of each
   * @param ordered whether a reader can tell a name that is left out from its neighbours
   * @param rest whether the last one stands for all others, which have no colour
   */
  record Axis(String title, List<String> names, boolean ordered, boolean rest) {

    Axis {
      requireNonNull(title, "title must not be null");
      names = names.stream().map(PlainText::of).toList();
    }

    /** Categories each of which stands for itself. */
    Axis(String title, List<String> names, boolean ordered) {
      this(title, names, ordered, false);
    }

    boolean isRest(int index) {
      return rest && index == names.size() - 1;
    }
  }

  /**
   * A bar of two parts.
   *
   * @param solid the lower one
   * @param hatched the upper one
   */
  record Bar(long solid, long hatched) {

    long total() {
      return solid + hatched;
    }
  }

  HeatMap {
    requireNonNull(title, "title must not be null");
    requireNonNull(counts, "counts must not be null");
    bars = List.copyOf(bars);
    if (counts.rows() != rows.names().size() || counts.columns() != columns.names().size()) {
      throw new IllegalArgumentException(
          counts.rows() + " x " + counts.columns() + " counts must fit the names");
    }
  }

  /** Whether a cell is of all others. */
  boolean isRest(int row, int column) {
    return rows.isRest(row) || columns.isRest(column);
  }

  /** The counts that have a colour. */
  LongStream colored() {
    return IntStream.range(0, counts.rows() * counts.columns())
        .filter(i -> !isRest(i / counts.columns(), i % counts.columns()))
        .mapToLong(i -> counts.at(i / counts.columns(), i % counts.columns()));
  }

  /** A map without bars whose diagonal is like the rest. */
  static HeatMap of(String title, Axis rows, Axis columns, CountTable counts) {
    return new HeatMap(title, rows, columns, counts, List.of(), false);
  }
}
