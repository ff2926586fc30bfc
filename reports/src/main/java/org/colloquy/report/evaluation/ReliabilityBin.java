package org.colloquy.report.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.OptionalDouble;

/**
 * The positions whose stated confidence lies in one range.
 *
 * @param from the least confidence
 * @param to the confidence before which it ends; 1 is in the last bin
 * @param stated mean of the stated confidences; empty without a position
 * @param right how many are right
 */
public record ReliabilityBin(double from, double to, OptionalDouble stated, Share right) {

  /** Checks that no part is null. */
  public ReliabilityBin {
    requireNonNull(stated, "stated must not be null");
    requireNonNull(right, "right must not be null");
  }

  /** How far what was stated is from what is right, weighted by how many there are. */
  double weightedGap() {
    return right.of() == 0 ? 0 : Math.abs(stated.orElseThrow() * right.of() - right.count());
  }
}
