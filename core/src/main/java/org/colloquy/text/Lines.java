package org.colloquy.text;

import java.util.Arrays;

/**
 * The lines of a text, found once and numbered from 1. Lines end with LF; a text that ends with LF
 * has an empty last line, as {@code split("\n", -1)} would give, so that every offset of the text
 * belongs to exactly one line. Immutable; costs four bytes a line.
 */
public final class Lines {
  private final String text;
  private final int[] begins;

  private Lines(String text, int[] begins) {
    this.text = text;
    this.begins = begins;
  }

  /**
   * Finds the lines of a text, in one pass.
   *
   * @param text lines end in LF
   * @return the places of the lines
   */
  public static Lines of(String text) {
    int[] begins = new int[Math.max(16, text.length() / 32)];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == begins.length) {
        begins = Arrays.copyOf(begins, count * 2);
      }
      begins[count++] = at + 1;
    }
    return new Lines(text, Arrays.copyOf(begins, count));
  }

  /** {@return the text whose lines these are} */
  public String text() {
    return text;
  }

  /** {@return the number of lines, at least 1} */
  public int count() {
    return begins.length;
  }

  /**
   * {@return the offset of the first character of a line}
   *
   * @param line number from 1
   */
  public int begin(int line) {
    return begins[line - 1];
  }

  /**
   * {@return the offset after the last character of a line, its LF left out}
   *
   * @param line number from 1
   */
  public int end(int line) {
    return line < begins.length ? begins[line] - 1 : text.length();
  }

  /**
   * {@return the characters of a line, without its LF}
   *
   * @param line number from 1
   */
  public String line(int line) {
    return text.substring(begin(line), end(line));
  }

  /**
   * {@return whether a line holds nothing but white space}
   *
   * @param line number from 1
   */
  public boolean isBlank(int line) {
    for (int i = begin(line); i < end(line); i++) {
      if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00a0') {
        return false;
      }
    }
    return true;
  }

  /**
   * {@return the span from the first character of a run of lines to the end of its last line}
   *
   * @param lines numbers from 1
   */
  public Span span(LineRange lines) {
    return new Span(begin(lines.first()), end(lines.last()));
  }

  /**
   * {@return the number of the line that holds an offset}
   *
   * @param offset 0 to the length of the text
   */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(begins, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /**
   * {@return the lines that a span touches}
   *
   * @param span within the text
   */
  public LineRange linesOf(Span span) {
    return new LineRange(lineAt(span.begin()), lineAt(Math.max(span.begin(), span.end() - 1)));
  }
}
