package org.colloquy.zone;

/**
 * Gives a wrapped tail its depth back. A mail program that breaks quoted lines anew leaves the end
 * of a line without its mark:
 *
 * <pre>{@code
 * > this line was too long for the program that quoted it and so its
 * end
 * > stands alone.
 * }</pre>
 */
final class WrappedTailRule implements ZoneRule {
  private static final int LONG_LINE = 60;
  private static final int SHORT_TAIL = 24;

  @Override
  public void apply(Draft draft) {
    for (int line = 2; line < draft.count(); line++) {
      if (draft.isFree(line) && isTail(draft, line)) {
        draft.setDepth(line, draft.depth(line - 1));
      }
    }
  }

  private static boolean isTail(Draft draft, int line) {
    int quoted = draft.depth(line - 1);
    return quoted > draft.depth(line)
        && draft.depth(line + 1) == quoted
        && draft.marks(line) < draft.marks(line - 1)
        && !draft.isBlank(line - 1)
        && !draft.isBlank(line + 1)
        && draft.kind(line - 1) == null
        && draft.length(line) <= SHORT_TAIL
        && draft.length(line - 1) >= LONG_LINE
        && Character.isLowerCase(draft.first(line));
  }
}
