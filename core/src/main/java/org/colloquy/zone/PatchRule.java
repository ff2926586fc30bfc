package org.colloquy.zone;

/**
 * Claims unified and context diffs with their headers and diffstats. A hunk header says how many
 * lines follow, so lines of a hunk are known whatever they look like; a quoted hunk may be cut
 * short, or hold comments of the reviewer between its lines at a lower depth.
 */
final class PatchRule implements ZoneRule {

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
        if (!resumes(draft, next, depth)) {
          return next;
        }
        next++;
        continue;
      }
      if (draft.marks(next) > depth) {
        draft.keepMarks(next, depth);
      }
      if (!left.take(draft.first(next))) {
        return next;
      }
      draft.claim(next++, ZoneKind.PATCH);
    }
    return next;
  }

  /** Whether a reviewer's comment is followed by more of the hunk. */
  private static boolean resumes(Draft draft, int line, int depth) {
    if (depth == 0) {
      return false;
    }
    for (int next = line + 1; next <= Math.min(draft.count(), line + 60); next++) {
      if (draft.marks(next) == depth && !draft.isBlank(next)) {
        char first = draft.first(next);
        return first == '+' || first == '-' || first == ' ' || first == '@';
      }
    }
    return false;
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
        || (draft.startsWith(line, "index ") && draft.content(line).contains(".."))
        || draft.startsWith(line, "new file mode ")
        || draft.startsWith(line, "deleted file mode ")
        || draft.startsWith(line, "similarity index ")
        || draft.startsWith(line, "rename from ")
        || draft.startsWith(line, "rename to ")
        || draft.startsWith(line, "Binary files ")
        || draft.startsWith(line, "GIT binary patch");
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
