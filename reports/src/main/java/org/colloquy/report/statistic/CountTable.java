package org.colloquy.report.statistic;

import java.util.stream.LongStream;

/** Counts by two properties, each with its categories in a fixed order. Immutable. */
public final class CountTable {
  private final long[][] counts;
  private final int columns;

  private CountTable(long[][] counts, int columns) {
    this.counts = counts;
    this.columns = columns;
  }

  /**
   * {@return the table of some counts, of which a copy is taken}
   *
   * @param counts rows of equal length, none below 0
   * @param columns number of columns, which every row must have
   */
  public static CountTable of(long[][] counts, int columns) {
    long[][] copy = new long[counts.length][];
    for (int row = 0; row < counts.length; row++) {
      if (counts[row].length != columns || LongStream.of(counts[row]).anyMatch(c -> c < 0)) {
        throw new IllegalArgumentException(
            "row " + row + " must have " + columns + " counts, none below 0");
      }
      copy[row] = counts[row].clone();
    }
    return new CountTable(copy, columns);
  }

  /** {@return the number of rows} */
  public int rows() {
    return counts.length;
  }

  /** {@return the number of columns} */
  public int columns() {
    return columns;
  }

  /**
   * {@return the count of a cell; row and column are counted from 0}
   *
   * @param row from 0
   * @param column from 0
   */
  public long at(int row, int column) {
    return counts[row][column];
  }

  /**
   * {@return the sum of a row}
   *
   * @param row from 0
   */
  public long row(int row) {
    return LongStream.of(counts[row]).sum();
  }

  /**
   * {@return the sum of a column}
   *
   * @param column from 0
   */
  public long column(int column) {
    long sum = 0;
    for (long[] row : counts) {
      sum += row[column];
    }
    return sum;
  }

  /** {@return the sum of all cells} */
  public long total() {
    return cells().sum();
  }

  /** {@return all counts, row by row} */
  public LongStream cells() {
    return LongStream.range(0, (long) rows() * columns)
        .map(i -> counts[(int) (i / columns)][(int) (i % columns)]);
  }
}
