package org.colloquy.zone;

import java.util.Locale;

/** The line between dashes above a header block, which Notes breaks in two where it grows long. */
final class OriginalLine {
  private static final int MAX_LENGTH = 100;

  private OriginalLine() {}

  /** The line on which it ends when it begins on this line, or 0. */
  static int end(Draft draft, int line, Vocabulary vocabulary) {
    if (draft.length(line) > MAX_LENGTH || !isFramed(draft, line)) {
      return 0;
    }
    String content = draft.content(line).strip();
    String words = words(content);
    if (vocabulary.is("original", words)) {
      return line;
    }
    boolean forwarded =
        content.startsWith("--")
            && (words.startsWith("forwarded by ") || words.startsWith("forwarded message from "));
    return forwarded ? endOfBroken(draft, line, content) : 0;
  }

  private static boolean isFramed(Draft draft, int line) {
    int at = draft.begin(line);
    while (at < draft.end(line) && Character.isWhitespace(draft.text().charAt(at))) {
      at++;
    }
    return at < draft.end(line)
        && (draft.last(line) == ':' || "-_".indexOf(draft.text().charAt(at)) >= 0);
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
