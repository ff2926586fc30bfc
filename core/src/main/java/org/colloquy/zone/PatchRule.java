package org.colloquy.zone;

/**
 * Claims unified and context diffs with their headers and diffstats. A hunk header says how many
 * lines follow, so lines of a hunk are known whatever they look like; a quoted hunk may be cut
 * short, or hold comments of the reviewer between its lines at a lower depth.
 */
final class PatchRule implements ZoneRule {
  private static final int MAX_COMMENT = 60;
  private static final int LONG_LINE = 60;
  private static final int MAX_VERSION = 40;

  @Override
  public void apply(Draft draft) {
    int line = 1;
    while (line <= draft.count()) {
      line = next(draft, line);
    }
  }

  /** Claims what begins here and returns the line after it. */
  private static int next(Draft draft, int line) {
    if (isHunk(draft, line)) {
      return hunk(draft, line);
    }
    int count = ContextHunk.lines(draft, line);
    return count >= 0 ? ContextHunk.claim(draft, line, count) : header(draft, line);
  }

  /** Claims a hunk and returns the line after it. */
  private static int hunk(Draft draft, int line) {
    draft.claim(line, ZoneKind.PATCH);
    int depth = draft.marks(line);
    HunkSize left = HunkSize.read(draft.content(line));
    int next = line + 1;
    while (next <= draft.count() && !left.isUsedUp()) {
      if (draft.marks(next) < depth) {
        int more = resumption(draft, next, depth);
        if (more == 0) {
          return next;
        }
        next = more;
        continue;
      }
      if (draft.marks(next) > depth) {
        draft.keepMarks(next, depth);
      }
      if (!left.take(draft.first(next)) && !isWrapped(draft, next)) {
        return next;
      }
      draft.claim(next++, ZoneKind.PATCH);
    }
    return next;
  }

  /** Where the hunk goes on behind a reviewer's comment, or 0. */
  private static int resumption(Draft draft, int line, int depth) {
    int end = Math.min(draft.count(), line + MAX_COMMENT);
    for (int next = line + 1; next <= end; next++) {
      if (draft.marks(next) >= depth && !draft.isBlank(next)) {
        return "+- @".indexOf(draft.first(next)) >= 0 ? next : 0;
      }
    }
    return 0;
  }

  /** The end of a line that a mail program broke: what stands around it belongs to the hunk. */
  private static boolean isWrapped(Draft draft, int line) {
    return draft.length(line - 1) >= LONG_LINE
        && line < draft.count()
        && draft.marks(line + 1) == draft.marks(line)
        && draft.marks(line - 1) == draft.marks(line)
        && !isHunk(draft, line)
        && !PatchHeaders.isHeader(draft, line)
        && !draft.isBlank(line + 1)
        && "+- \t".indexOf(draft.first(line + 1)) >= 0;
  }

  private static boolean isHunk(Draft draft, int line) {
    return draft.startsWith(line, "@@ -") && draft.content(line).indexOf("@@", 3) > 0;
  }

  private static int header(Draft draft, int line) {
    if (!draft.isFree(line)) {
      return line + 1;
    }
    if (PatchHeaders.isHeader(draft, line) || PatchHeaders.isStat(draft, line)) {
      draft.claim(line, ZoneKind.PATCH);
    } else if (isVersionBelow(draft, line)) {
      draft.claim(line, ZoneKind.PATCH);
      draft.claim(line + 1, ZoneKind.PATCH);
    }
    return line + 1;
  }

  /** Git ends a patch with a signature separator and its own version. */
  private static boolean isVersionBelow(Draft draft, int line) {
    if (!SeparatorRule.isSignatureSeparator(draft, line) || line == draft.count()) {
      return false;
    }
    int above = draft.previousSaying(line);
    char first = draft.first(line + 1);
    return above > 0
        && draft.kind(above) == ZoneKind.PATCH
        && draft.marks(line + 1) == draft.marks(line)
        && draft.length(line + 1) <= MAX_VERSION
        && first >= '0'
        && first <= '9'
        && draft.content(line + 1).indexOf('.') > 0;
  }
}
