package org.colloquy.graph;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;

/**
 * What a {@link GraphMetric} found.
 *
 * @param value the score; empty where there is too little to count
 * @param n how many things it rests on: edges, triads or persons, as the metric says
 */
public record GraphScore(OptionalDouble value, int n) {

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException when {@code n} is below 0
   */
  public GraphScore {
    requireNonNull(value, "value must not be null");
    if (n < 0) {
      throw new IllegalArgumentException("n " + n + " must be >= 0");
    }
  }

  /**
   * {@return a score that rests on so many things}
   *
   * @param value the score
   * @param n at least 0
   */
  public static GraphScore of(double value, int n) {
    return new GraphScore(OptionalDouble.of(value), n);
  }

  /**
   * No score, for want of things to count.
   *
   * @param n at least 0
   * @return a score that is not known
   */
  public static GraphScore none(int n) {
    return new GraphScore(OptionalDouble.empty(), n);
  }
}
