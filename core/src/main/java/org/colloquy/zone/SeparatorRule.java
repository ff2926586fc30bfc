package org.colloquy.zone;

/** Claims lines that hold nothing but a drawn line: dashes, underscores, equals signs, stars. */
final class SeparatorRule implements ZoneRule {

  @Override
  public void apply(Draft draft) {
    for (int line = 1; line <= draft.count(); line++) {
      if (draft.isFree(line) && isDrawn(draft, line)) {
        draft.claim(line, ZoneKind.SEPARATOR);
      }
    }
  }

  /** Whether a line draws a line: three or more of a sign, and only that sign and spaces. */
  static boolean isDrawn(Draft draft, int line) {
    char sign = 0;
    int count = 0;
    for (int i = draft.begin(line); i < draft.end(line); i++) {
      char c = draft.text().charAt(i);
      if (c == ' ' || c == '\t') {
        continue;
      }
      if ("-_=*~#+".indexOf(c) < 0 || (sign != 0 && c != sign)) {
        return false;
      }
      sign = c;
      count++;
    }
    return count >= 3;
  }
}
