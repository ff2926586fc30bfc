package org.colloquy.text;

/**
 * A run of lines of a text, numbered from 1, both ends included: {@code [3, 7]} is five lines.
 *
 * @param first number of the first line, at least 1
 * @param last number of the last line, at least {@code first}
 */
public record LineRange(int first, int last) {

  /**
   * Checks the parts.
   *
   * @throws IllegalArgumentException when the numbers are not 1 ≤ first ≤ last
   */
  public LineRange {
    if (first < 1 || last < first) {
      throw new IllegalArgumentException(
          "lines [" + first + ", " + last + "] must be 1 <= first <= last");
    }
  }

  /** {@return the number of lines} */
  public int count() {
    return last - first + 1;
  }

  /**
   * {@return whether the line with this number is in the run}
   *
   * @param line a number from 1
   */
  public boolean contains(int line) {
    return first <= line && line <= last;
  }
}
