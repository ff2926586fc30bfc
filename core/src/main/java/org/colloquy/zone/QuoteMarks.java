package org.colloquy.zone;

/**
 * Quote marks at the begin of a line: {@code >}, {@code >>}, {@code > >}, with at most one space or
 * tab before each mark and one behind the last (compare RFC 3676, section 4.5).
 */
public final class QuoteMarks {

  private QuoteMarks() {}

  /**
   * The marks of one line.
   *
   * @param depth number of marks
   * @param end offset of the first character behind them
   */
  public record Scan(int depth, int end) {}

  /** Reads the marks of the line that stands in {@code [begin, end)} of a text. */
  public static Scan scan(CharSequence text, int begin, int end) {
    int depth = 0;
    int at = begin;
    for (int mark = nextMark(text, at, end); mark >= 0; mark = nextMark(text, at, end)) {
      depth++;
      at = mark + 1;
    }
    return new Scan(depth, depth > 0 ? skipSpace(text, at, end) : begin);
  }

  /** Offset behind the first {@code count} marks of a line. */
  static int skip(CharSequence text, int begin, int end, int count) {
    int at = begin;
    for (int i = 0; i < count; i++) {
      at = nextMark(text, at, end) + 1;
    }
    return count > 0 ? skipSpace(text, at, end) : begin;
  }

  private static int nextMark(CharSequence text, int at, int end) {
    int mark = skipSpace(text, at, end);
    return mark < end && text.charAt(mark) == '>' ? mark : -1;
  }

  private static int skipSpace(CharSequence text, int at, int end) {
    return at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t') ? at + 1 : at;
  }
}
