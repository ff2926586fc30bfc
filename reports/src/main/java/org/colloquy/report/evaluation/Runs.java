package org.colloquy.report.evaluation;

import java.util.Arrays;
import org.colloquy.text.Lines;

/**
 * The runs of new text of a body: the lines that a sender wrote between two quoted passages, or the
 * beginning or end of the message. Quoted is what begins with {@code >}, white space aside.
 *
 * <pre>
 * Hello Ben,                 0
 *
 * &gt; Shall we rename it?
 * Agreed.                    1
 * </pre>
 *
 * Blank lines inside a run belong to it.
 */
final class Runs {

  /** The number of no run: that of quoted lines and blank lines before a run. */
  static final int NONE = -1;

  private final int[] numbers;

  private Runs(int[] numbers) {
    this.numbers = numbers;
  }

  static Runs of(Lines body) {
    int[] numbers = new int[body.count()];
    Arrays.fill(numbers, NONE);
    int run = NONE;
    boolean inside = false;
    for (int line = 1; line <= numbers.length; line++) {
      char first = first(body, line);
      if (first == '>') {
        inside = false;
      } else if (first != '\n' || inside) {
        run += inside ? 0 : 1;
        inside = true;
        numbers[line - 1] = run;
      }
    }
    return new Runs(numbers);
  }

  /** The run of a line, counted from 0. */
  int at(int line) {
    return line <= numbers.length ? numbers[line - 1] : NONE;
  }

  /** The first character of a line that is no white space; LF for a blank line. */
  private static char first(Lines body, int line) {
    for (int i = body.begin(line); i < body.end(line); i++) {
      char c = body.text().charAt(i);
      if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && c != '\u0085') {
        return c;
      }
    }
    return '\n';
  }
}
