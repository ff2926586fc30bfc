package org.colloquy.zone;

/**
 * Half a hunk of a context diff: {@code *** 12,15 ****} or {@code --- 12,16 ----} and the lines it
 * counts, each behind two signs.
 */
final class ContextHunk {
  private static final int MAX_LINES = 100_000;

  private ContextHunk() {}

  /** How many lines the header on a line announces, or -1 when it is no such header. */
  static int lines(Draft draft, int line) {
    char sign = draft.first(line);
    boolean stars = sign == '*' && draft.startsWith(line, "*** ") && ends(draft, line, " ****");
    boolean dashes = sign == '-' && draft.startsWith(line, "--- ") && ends(draft, line, " ----");
    if (!stars && !dashes) {
      return -1;
    }
    String range = draft.content(line).substring(4, draft.length(line) - 5);
    int comma = range.indexOf(',');
    int first = number(comma < 0 ? range : range.substring(0, comma));
    int last = comma < 0 ? first : number(range.substring(comma + 1));
    return first < 0 || last < first ? -1 : last - first + 1;
  }

  private static boolean ends(Draft draft, int line, String suffix) {
    int at = draft.end(line) - suffix.length();
    return draft.length(line) > suffix.length() + 4 && draft.text().startsWith(suffix, at);
  }

  private static int number(String digits) {
    boolean valid =
        !digits.isEmpty() && digits.length() <= 9 && digits.chars().allMatch(Character::isDigit);
    return valid ? Integer.parseInt(digits) : -1;
  }

  /** Claims the header and its lines; returns the line after them. */
  static int claim(Draft draft, int header, int count) {
    draft.claim(header, ZoneKind.PATCH);
    int end = Math.min(draft.count(), header + Math.min(count, MAX_LINES));
    int line = header + 1;
    while (line <= end && draft.marks(line) == draft.marks(header) && isLine(draft, line)) {
      draft.claim(line++, ZoneKind.PATCH);
    }
    return line;
  }

  private static boolean isLine(Draft draft, int line) {
    if (draft.length(line) == 0) {
      return true;
    }
    boolean sign = " !+-".indexOf(draft.first(line)) >= 0;
    int second = draft.begin(line) + 1;
    return sign && (draft.length(line) == 1 || " \t".indexOf(draft.at(second)) >= 0);
  }
}
