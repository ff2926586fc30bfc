package org.colloquy.zone;

/**
 * Claims unified and context diffs with their headers and diffstats. A hunk header says how many
 * lines follow, so lines of a hunk are known whatever they look like; a quoted hunk may be cut
 * short, or hold comments of the reviewer between its lines at a lower depth.
 */
final class PatchRule implements ZoneRule {
  private static final int MAX_COMMENT = 60;
  private static final int LONG_LINE = 60;

  @Override
  public void apply(Draft draft) {
    int line = 1;
    while (line <= draft.count()) {
      line = isHunk(draft, line) ? hunk(draft, line) : header(draft, line);
    }
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
        && !isFileHeader(draft, line)
        && !draft.isBlank(line + 1)
        && "+- \t".indexOf(draft.first(line + 1)) >= 0;
  }

  private static boolean isHunk(Draft draft, int line) {
    return draft.startsWith(line, "@@ -") && draft.content(line).indexOf("@@", 3) > 0;
  }

  private static int header(Draft draft, int line) {
    if (draft.isFree(line) && (isFileHeader(draft, line) || isStat(draft, line))) {
      draft.claim(line, ZoneKind.PATCH);
    }
    return line + 1;
  }

  private static boolean isFileHeader(Draft draft, int line) {
    if (draft.startsWith(line, "--- ")) {
      return isNext(draft, line, "+++ ");
    }
    if (draft.startsWith(line, "+++ ")) {
      return line > 1 && draft.startsWith(line - 1, "--- ");
    }
    return draft.startsWith(line, "diff --git ")
        || draft.startsWith(line, "diff -")
        || draft.startsWith(line, "Index: ")
        || draft.startsWith(line, "RCS file: ")
        || isBelowFileName(draft, line)
        || (draft.startsWith(line, "index ") && draft.content(line).contains(".."))
        || draft.startsWith(line, "new file mode ")
        || draft.startsWith(line, "deleted file mode ")
        || draft.startsWith(line, "similarity index ")
        || draft.startsWith(line, "rename from ")
        || draft.startsWith(line, "rename to ")
        || draft.startsWith(line, "Binary files ")
        || draft.startsWith(line, "GIT binary patch");
  }

  /** Subversion and CVS draw a line below the name of the file; a long git header may be broken. */
  private static boolean isBelowFileName(Draft draft, int line) {
    boolean same = line > 1 && draft.marks(line - 1) == draft.marks(line);
    return same
        && ((draft.startsWith(line - 1, "Index: ") && draft.startsWith(line, "====="))
            || (draft.startsWith(line - 1, "diff --git ") && draft.startsWith(line, "b/")));
  }

  private static boolean isNext(Draft draft, int line, String prefix) {
    return line < draft.count() && draft.startsWith(line + 1, prefix);
  }

  /** "src/lamp.c | 12 ++++--" and "3 files changed, 12 insertions(+)". */
  private static boolean isStat(Draft draft, int line) {
    if (draft.first(line) != ' ' || draft.length(line) > 200) {
      return false;
    }
    String content = draft.content(line);
    if (content.contains(" changed, ") && content.contains("(")) {
      return true;
    }
    if (content.startsWith(" create mode ") || content.startsWith(" delete mode ")) {
      return true;
    }
    int bar = content.lastIndexOf(" | ");
    return bar > 0 && isCount(content.substring(bar + 3).strip());
  }

  private static boolean isCount(String text) {
    int digits = 0;
    while (digits < text.length() && Character.isDigit(text.charAt(digits))) {
      digits++;
    }
    String rest = text.substring(digits).strip();
    return digits == 0
        ? text.startsWith("Bin")
        : rest.chars().allMatch(c -> c == '+' || c == '-') || rest.startsWith("bytes");
  }
}
