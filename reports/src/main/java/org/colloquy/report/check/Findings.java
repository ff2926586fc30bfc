package org.colloquy.report.check;

import static java.util.Objects.requireNonNull;

/**
 * Findings of one kind.
 *
 * @param kind a defect's code or a rejection's reason, as the output writes it: "missing-date"
 * @param count how many there are
 * @param example the first
 */
public record Findings(String kind, long count, Finding example) {

  /**
   * Checks that no part is null.
   *
   * @throws IllegalArgumentException when the count is below 1
   */
  public Findings {
    requireNonNull(kind, "kind must not be null");
    requireNonNull(example, "example must not be null");
    if (count < 1) {
      throw new IllegalArgumentException("count " + count + " must be >= 1");
    }
  }

  Findings withOneMore() {
    return new Findings(kind, count + 1, example);
  }
}
