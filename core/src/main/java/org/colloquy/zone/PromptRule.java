package org.colloquy.zone;

/**
 * Claims the prompts of interpreters that look like quote marks: {@code >>>} of Python, and {@code
 * >} of R. Lines behind them must be statements, not sentences. Three marks are a prompt when the
 * message holds no quote of the depths between, so that nobody can have quoted thrice; one mark is
 * when the message answers nothing and all its marked lines are statements.
 */
final class PromptRule implements ZoneRule {
  private static final int WIDTH = 3;
  private static final String PROMPT = ">>>";

  /** Supercite heads a quote so: {@code >>>>> "AA" == Ada Ash writes:}. */
  private static final char SUPERCITE = '"';

  /** Fewer lines behind one mark may be a quoted line of code. */
  private static final int MIN_STATEMENTS = 2;

  @Override
  public void apply(Draft draft) {
    int deepest = deepest(draft);
    if (deepest >= WIDTH) {
      claimTriples(draft, levels(draft, deepest));
    } else if (deepest == 1 && !draft.isAnswer() && isSession(draft)) {
      claimSingles(draft);
    }
  }

  private static int deepest(Draft draft) {
    int deepest = 0;
    for (int line = 1; line <= draft.count(); line++) {
      deepest = Math.max(deepest, draft.marks(line));
    }
    return deepest;
  }

  /** Which numbers of marks the lines bear. */
  private static boolean[] levels(Draft draft, int deepest) {
    boolean[] levels = new boolean[deepest + 1];
    for (int line = 1; line <= draft.count(); line++) {
      levels[draft.marks(line)] = true;
    }
    return levels;
  }

  private static void claimTriples(Draft draft, boolean[] levels) {
    for (int line = 1; line <= draft.count(); line++) {
      int base = draft.marks(line) - WIDTH;
      if (base >= 0
          && !levels[base + 1]
          && !levels[base + 2]
          && isTight(draft, line)
          && isStatement(draft, line)) {
        draft.keepMarks(line, base);
        draft.claim(line, ZoneKind.CODE);
      }
    }
  }

  /** Whether the last three marks stand together, with a space behind them. */
  private static boolean isTight(Draft draft, int line) {
    int end = draft.begin(line) - 1;
    return draft.length(line) > 0
        && draft.at(end) == ' '
        && draft.text().startsWith(PROMPT, end - WIDTH);
  }

  /** Whether all that stands behind a mark is a statement, at least two of them. */
  private static boolean isSession(Draft draft) {
    int statements = 0;
    for (int line = 1; line <= draft.count(); line++) {
      if (draft.marks(line) > 0 && draft.length(line) > 0) {
        if (!isStatement(draft, line)) {
          return false;
        }
        statements++;
      }
    }
    return statements >= MIN_STATEMENTS;
  }

  private static void claimSingles(Draft draft) {
    for (int line = 1; line <= draft.count(); line++) {
      if (draft.marks(line) > 0) {
        draft.keepMarks(line, 0);
        draft.claim(line, ZoneKind.CODE);
      }
    }
  }

  /** An import, a name alone, or words with an assignment, a call or a subscript. */
  private static boolean isStatement(Draft draft, int line) {
    if (draft.startsWith(line, "import ") || draft.startsWith(line, "from ")) {
      return ".!?:".indexOf(draft.last(line)) < 0;
    }
    return draft.first(line) != SUPERCITE && (isName(draft, line) || holdsCall(draft, line));
  }

  private static boolean isName(Draft draft, int line) {
    for (int i = draft.begin(line); i < draft.end(line); i++) {
      char c = draft.at(i);
      if (!Character.isJavaIdentifierPart(c) && c != '.' && c != '$') {
        return false;
      }
    }
    return Character.isLowerCase(draft.first(line)) && draft.last(line) != '.';
  }

  /** "x = 1", "x <- 1", "f(x)", "x[1]". */
  private static boolean holdsCall(Draft draft, int line) {
    for (int i = draft.begin(line) + 1; i < draft.end(line); i++) {
      char c = draft.at(i);
      char before = draft.at(i - 1);
      if (c == '='
          || (c == '-' && before == '<')
          || ((c == '(' || c == '[') && Character.isJavaIdentifierPart(before))) {
        return true;
      }
    }
    return false;
  }
}
