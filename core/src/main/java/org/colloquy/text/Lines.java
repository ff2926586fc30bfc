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

  /** Finds the lines of a text, in one pass. */
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

  /** The text whose lines these are. */
  public String text() {
    return text;
  }

  /** Number of lines, at least 1. */
  public int count() {
    return begins.length;
  }

  /** Offset of the first character of a line. */
  public int begin(int line) {
    return begins[line - 1];
  }

  /** Offset after the last character of a line, its LF left out. */
  public int end(int line) {
    return line < begins.length ? begins[line] - 1 : text.length();
  }

  /** The characters of a line, without its LF. */
  public String line(int line) {
    return text.substring(begin(line), end(line));
  }

  /** Whether a line holds nothing but white space. */
  public boolean isBlank(int line) {
    for (int i = begin(line); i < end(line); i++) {
      if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00a0') {
        return false;
      }
    }
    return true;
  }

  /** The span from the first character of a run of lines to the end of its last line. */
  public Span span(LineRange lines) {
    return new Span(begin(lines.first()), end(lines.last()));
  }

  /** Number of the line that holds an offset. */
  public int lineAt(int offset) {
    int found = Arrays.binarySearch(begins, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The lines that a span touches. */
  public LineRange linesOf(Span span) {
    return new LineRange(lineAt(span.begin()), lineAt(Math.max(span.begin(), span.end() - 1)));
  }
}
