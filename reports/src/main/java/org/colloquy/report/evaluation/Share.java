package org.colloquy.report.evaluation;

import java.util.OptionalDouble;
import org.colloquy.report.statistic.Wilson;

/**
 * A share of a number of things.
 *
 * @param count how many have the property
 * @param of how many there are
 */
public record Share(long count, long of) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException when the count is not from 0 to the whole
   */
  public Share {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException("count " + count + " must be between 0 and " + of);
    }
  }

  /**
   * From 0 to 1; empty where there is nothing.
   *
   * @return the share, where anything was counted
   */
  public OptionalDouble value() {
    return of == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) count / of);
  }

  /** {@return the 95 % score interval} */
  public Wilson interval() {
    return Wilson.of(count, of);
  }
}
