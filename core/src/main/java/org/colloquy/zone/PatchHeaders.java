package org.colloquy.zone;

import java.util.Arrays;
import java.util.List;

/** The lines around the hunks of a patch: names of files, what a tool says of them, diffstats. */
final class PatchHeaders {
  private static final int MAX_STAT = 200;
  private static final int MAX_TAIL = 24;
  private static final long BAR = LineSigns.of("|");

  private static final long CHANGED = LineSigns.of("changed,(") & ~LineSigns.OTHER;

  /** What "create mode" and "delete mode" have in common. */
  private static final long MODE = LineSigns.of("temode");

  /** How diff, git, Subversion, CVS, Mercurial and Quilt begin such lines. */
  private static final List<String> STARTS =
      List.of(
          "diff --git ",
          "diff -",
          "Index: ",
          "RCS file: ",
          "retrieving revision ",
          "Property changes on: ",
          "new file mode ",
          "deleted file mode ",
          "old mode ",
          "new mode ",
          "similarity index ",
          "dissimilarity index ",
          "rename from ",
          "rename to ",
          "copy from ",
          "copy to ",
          "Binary files ",
          "GIT binary patch",
          "\\ No newline at end of file",
          "# HG changeset patch");

  private static final int ASCII = 128;
  private static final String[] NONE = {};

  /** The same by their first character. */
  private static final String[][] BY_FIRST = new String[ASCII][];

  static {
    Arrays.setAll(BY_FIRST, PatchHeaders::startsWith);
  }

  private PatchHeaders() {}

  private static String[] startsWith(int first) {
    return STARTS.stream().filter(start -> start.charAt(0) == first).toList().toArray(NONE);
  }

  static boolean isHeader(Draft draft, int line) {
    char first = draft.first(line);
    if (first == '-' || first == '+' || first == '*') {
      return isFileName(draft, line) || isAboveContextHunk(draft, line);
    }
    if (first == '=') {
      return isRule(draft, line);
    }
    if (first == 'i' && draft.startsWith(line, "index ")) {
      return draft.content(line).contains("..");
    }
    return (first == 'b' && isBroken(draft, line))
        || isTail(draft, line)
        || startsKnown(draft, line);
  }

  private static boolean startsKnown(Draft draft, int line) {
    char first = draft.first(line);
    for (String start : first < ASCII ? BY_FIRST[first] : NONE) {
      if (draft.startsWith(line, start)) {
        return true;
      }
    }
    return false;
  }

  /** "--- a/lamp.c" above "+++ b/lamp.c", "*** lamp.c" above "--- lamp.c"; each may be broken. */
  private static boolean isFileName(Draft draft, int line) {
    return isPair(draft, line, "--- ", "+++ ") || isPair(draft, line, "*** ", "--- ");
  }

  private static boolean isPair(Draft draft, int line, String above, String below) {
    if (draft.startsWith(line, above) && below(draft, line, below) > 0) {
      return true;
    }
    return draft.startsWith(line, below)
        && ((line > 1 && isPairAt(draft, line - 1, above, below))
            || (line > 2 && isPairAt(draft, line - 2, above, below)));
  }

  private static boolean isPairAt(Draft draft, int line, String above, String below) {
    return draft.startsWith(line, above) && below(draft, line, below) > 0;
  }

  private static boolean isAboveContextHunk(Draft draft, int line) {
    return draft.startsWith(line, "***************")
        && line < draft.count()
        && ContextHunk.lines(draft, line + 1) >= 0;
  }

  /** The line that begins so: the next one, or the one after it when the next is a tail; or 0. */
  private static int below(Draft draft, int line, String prefix) {
    for (int next = line + 1; next <= Math.min(draft.count(), line + 2); next++) {
      if (draft.marks(next) != draft.marks(line)) {
        return 0;
      }
      if (draft.startsWith(next, prefix)) {
        return next;
      }
      if (draft.length(next) > MAX_TAIL || draft.isBlank(next)) {
        return 0;
      }
    }
    return 0;
  }

  /** The end of a file name's line that a mail program broke. */
  private static boolean isTail(Draft draft, int line) {
    if (line == 1 || line == draft.count() || draft.length(line) > MAX_TAIL) {
      return false;
    }
    char above = draft.first(line - 1);
    boolean name = above == '-' && isBetween(draft, line, "--- ", "+++ ");
    return name || (above == '+' && isBetween(draft, line, "+++ ", "@@ -"));
  }

  private static boolean isBetween(Draft draft, int line, String above, String below) {
    return draft.startsWith(line - 1, above)
        && draft.startsWith(line + 1, below)
        && !draft.isBlank(line);
  }

  /** A line drawn below the name of a file, or above it. */
  private static boolean isRule(Draft draft, int line) {
    if (!draft.startsWith(line, "=====")) {
      return false;
    }
    return isNamed(draft, line - 1) || isNamed(draft, line + 1);
  }

  private static boolean isNamed(Draft draft, int line) {
    return line >= 1
        && line <= draft.count()
        && (draft.startsWith(line, "Index: ")
            || draft.startsWith(line, "RCS file: ")
            || draft.startsWith(line, "diff ")
            || draft.startsWith(line, "--- ")
            || draft.startsWith(line, "Modified: ")
            || draft.startsWith(line, "Added: "));
  }

  /** The long name of a file that a mail program put on a line of its own. */
  private static boolean isBroken(Draft draft, int line) {
    return line > 1
        && draft.marks(line - 1) == draft.marks(line)
        && draft.startsWith(line - 1, "diff --git ")
        && draft.startsWith(line, "b/");
  }

  /** "src/lamp.c | 12 ++++--", "3 files changed, 12 insertions(+)", and the line above both. */
  static boolean isStat(Draft draft, int line) {
    if (draft.first(line) == '-') {
      return draft.length(line) == 3
          && draft.startsWith(line, "---")
          && line < draft.count()
          && isStatLine(draft, line + 1);
    }
    return isStatLine(draft, line);
  }

  private static boolean isStatLine(Draft draft, int line) {
    if (draft.first(line) != ' ' || draft.length(line) > MAX_STAT || !mayBeStat(draft, line)) {
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

  private static boolean mayBeStat(Draft draft, int line) {
    LineSigns signs = draft.signs();
    char second = draft.length(line) > 1 ? draft.at(draft.begin(line) + 1) : 0;
    return signs.holdsAny(line, BAR)
        || signs.holdsAll(line, CHANGED)
        || ((second == 'c' || second == 'd') && signs.holdsAll(line, MODE));
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
