package org.colloquy.zone;

/** A quote without marks: all that stands below a header block or a lone attribution line. */
final class UnmarkedQuote {

  private UnmarkedQuote() {}

  /**
   * Raises the depth of the lines from {@code first} on, until the text falls back behind the marks
   * of the line that opened the quote.
   */
  static void open(Draft draft, int first, int depth) {
    int marks = first > 1 ? draft.marks(first - 1) : 0;
    for (int line = first; line <= draft.count(); line++) {
      if (draft.marks(line) < marks && !draft.isBlank(line)) {
        return;
      }
      if (draft.depth(line) >= depth) {
        draft.setDepth(line, draft.depth(line) + 1);
      }
    }
  }
}
