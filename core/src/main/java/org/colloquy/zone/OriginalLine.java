package org.colloquy.zone;

import java.util.Locale;

/** The line between dashes above a header block, which Notes breaks in two where it grows long. */
final class OriginalLine {
  private static final int MAX_LENGTH = 100;

  private OriginalLine() {}

  /** The line on which it ends when it begins on this line, or 0. */
  static int end(Draft draft, int line, Vocabulary vocabulary) {
    String content = draft.length(line) > MAX_LENGTH ? "" : draft.content(line).strip();
    boolean framed = !content.isEmpty() && "-_".indexOf(content.charAt(0)) >= 0;
    if (!framed && !content.endsWith(":")) {
      return 0;
    }
    String words = words(content);
    if (vocabulary.is("original", words)) {
      return line;
    }
    boolean forwarded =
        content.startsWith("--")
            && (words.startsWith("forwarded by ") || words.startsWith("forwarded message from "));
    return forwarded ? endOfBroken(draft, line, content) : 0;
  }

  private static int endOfBroken(Draft draft, int line, String content) {
    boolean broken =
        !content.endsWith("--")
            && line < draft.count()
            && draft.length(line + 1) <= MAX_LENGTH
            && draft.marks(line + 1) == draft.marks(line)
            && draft.content(line + 1).endsWith("--");
    return broken ? line + 1 : line;
  }

  private static String words(String content) {
    return content
        .replace('-', ' ')
        .replace('_', ' ')
        .replace(':', ' ')
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
