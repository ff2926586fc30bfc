package org.colloquy.report.page;

/** Finds where the words of a quoted line begin: depth is drawn as bars, so the marks can go. */
public final class QuoteMarks {

  private QuoteMarks() {}

  /**
   * {@return the offset of the first character after the quote marks of a line}
   *
   * @param body the text that holds the line
   * @param begin offset of the line
   * @param end offset after the line
   * @param depth how many marks there can be; a line under an unprefixed header block has fewer
   */
  public static int end(String body, int begin, int end, int depth) {
    int words = begin;
    for (int marks = 0; marks < depth; marks++) {
      int at = words;
      while (at < end && isBlank(body.charAt(at))) {
        at++;
      }
      if (at == end || body.charAt(at) != '>') {
        break;
      }
      words = at + 1;
    }
    boolean space = words > begin && words < end && body.charAt(words) == ' ';
    return space ? words + 1 : words;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
