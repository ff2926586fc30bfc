package org.colloquy.zone;

/**
 * Claims lines of a Python session: its prompt {@code >>>} looks like three quote marks. It is one
 * when the message holds no quote of the depths between, so that nobody can have quoted thrice, and
 * when what stands behind it is no sentence.
 */
final class PromptRule implements ZoneRule {
  private static final int WIDTH = 3;
  private static final String PROMPT = ">>>";

  @Override
  public void apply(Draft draft) {
    boolean[] levels = null;
    for (int line = 1; line <= draft.count(); line++) {
      if (draft.marks(line) >= WIDTH && isTight(draft, line)) {
        levels = levels == null ? levels(draft) : levels;
        int base = draft.marks(line) - WIDTH;
        if (!levels[base + 1] && !levels[base + 2] && isStatement(draft, line)) {
          draft.keepMarks(line, base);
          draft.claim(line, ZoneKind.CODE);
        }
      }
    }
  }

  /** Which numbers of marks the lines bear. */
  private static boolean[] levels(Draft draft) {
    int deepest = 0;
    for (int line = 1; line <= draft.count(); line++) {
      deepest = Math.max(deepest, draft.marks(line));
    }
    boolean[] levels = new boolean[deepest + 1];
    for (int line = 1; line <= draft.count(); line++) {
      levels[draft.marks(line)] = true;
    }
    return levels;
  }

  /** Whether the last three marks stand together, with a space behind them. */
  private static boolean isTight(Draft draft, int line) {
    int end = draft.begin(line) - 1;
    return draft.length(line) > 0
        && end >= WIDTH
        && draft.text().charAt(end) == ' '
        && draft.text().startsWith(PROMPT, end - WIDTH);
  }

  /** An import, or words with an assignment, a call or a subscript. */
  private static boolean isStatement(Draft draft, int line) {
    if (draft.startsWith(line, "import ") || draft.startsWith(line, "from ")) {
      return ".!?:".indexOf(draft.last(line)) < 0;
    }
    return holdsCall(draft, line);
  }

  /** An assignment, a call or a subscript: "x = 1", "f(x)", "del x['a']". */
  private static boolean holdsCall(Draft draft, int line) {
    for (int i = draft.begin(line) + 1; i < draft.end(line); i++) {
      char c = draft.text().charAt(i);
      char before = draft.text().charAt(i - 1);
      if (c == '=' || ((c == '(' || c == '[') && Character.isJavaIdentifierPart(before))) {
        return true;
      }
    }
    return false;
  }
}
