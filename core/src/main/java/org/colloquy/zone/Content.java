package org.colloquy.zone;

import org.colloquy.text.Lines;
import org.colloquy.text.Span;

/** What stands behind the quote marks. */
public final class Content {

  private Content() {}

  /**
   * {@return the span of a line without its quote marks and the white space at its end}
   *
   * @param body the lines of a body
   * @param line number of the line, from 1
   */
  public static Span of(Lines body, int line) {
    int begin = begin(body, line);
    int end = body.end(line);
    while (end > begin && Character.isWhitespace(body.text().charAt(end - 1))) {
      end--;
    }
    return new Span(begin, end);
  }

  /**
   * {@return the offset of the first character of a line behind its quote marks}
   *
   * @param body the lines of a body
   * @param line number of the line, from 1
   */
  public static int begin(Lines body, int line) {
    int begin = body.begin(line);
    int end = body.end(line);
    return begin < end && QuoteMarks.mayBegin(body.text().charAt(begin))
        ? QuoteMarks.scan(body.text(), begin, end).end()
        : begin;
  }

  /**
   * {@return the same of a line that stands in {@code [begin, end)} of a body}
   *
   * @param body the characters of the body
   * @param begin index of the first character of the line
   * @param end index after its last one
   */
  public static int begin(char[] body, int begin, int end) {
    return begin < end && QuoteMarks.mayBegin(body[begin])
        ? QuoteMarks.scan(body, begin, end).end()
        : begin;
  }

  /**
   * {@return a line without its quote marks and the white space at both ends}
   *
   * @param body the lines of a body
   * @param line number of the line, from 1
   */
  public static String text(Lines body, int line) {
    return of(body, line).of(body.text()).strip();
  }

  /**
   * {@return the lines of a zone as one text: quote marks left out, blank lines too, joined by a
   * space}
   *
   * @param body the lines of a body
   * @param zone a zone of that body
   */
  public static String joined(Lines body, Zone zone) {
    StringBuilder joined = new StringBuilder();
    for (int line = zone.lines().first(); line <= zone.lines().last(); line++) {
      String content = text(body, line);
      if (!content.isEmpty()) {
        append(joined, content);
      }
    }
    return joined.toString();
  }

  /**
   * Adds a line; an address that was broken between its brackets grows together again, and gets its
   * last bracket back if that was lost with the quote marks.
   */
  static void append(StringBuilder joined, String content) {
    int open = joined.lastIndexOf("<");
    boolean broken = open >= 0 && joined.indexOf(">", open) < 0 && joined.indexOf(" ", open) < 0;
    String between = broken && content.indexOf('>') >= 0 ? "" : broken ? "> " : " ";
    joined.append(joined.isEmpty() ? "" : between).append(content);
  }
}
