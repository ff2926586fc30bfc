package org.colloquy.zone;

/**
 * Claims trailers: lines such as {@code Acked-by: Ada Ash <ada@example.org>}
 * (git-interpret-trailers), and the other fields that stand in one block with them.
 */
final class TrailerRule implements ZoneRule {
  private static final long COLON = LineSigns.of(":");

  @Override
  public void apply(Draft draft) {
    if (!draft.signs().holdsAny(COLON)) {
      return;
    }
    for (int line = 1; line <= draft.count(); line++) {
      if (draft.isFree(line) && isBy(draft, line)) {
        draft.claim(line, ZoneKind.TRAILER);
        spread(draft, line, -1);
        spread(draft, line, 1);
      }
    }
  }

  private static void spread(Draft draft, int from, int step) {
    for (int line = from + step; line >= 1 && line <= draft.count(); line += step) {
      if (!draft.isFree(line) || draft.depth(line) != draft.depth(from) || !isField(draft, line)) {
        return;
      }
      draft.claim(line, ZoneKind.TRAILER);
    }
  }

  /** {@code Word-by: …} with a capital first letter. */
  private static boolean isBy(Draft draft, int line) {
    int colon = colon(draft, line);
    return colon > 0 && draft.text().regionMatches(true, colon - 3, "-by", 0, 3);
  }

  private static boolean isField(Draft draft, int line) {
    int colon = colon(draft, line);
    return colon > 0 && colon + 1 < draft.end(line) && draft.at(colon + 1) == ' ';
  }

  /** Offset of the colon behind a token of letters and hyphens, or -1. */
  private static int colon(Draft draft, int line) {
    if (!draft.signs().holdsAny(line, COLON)) {
      return -1;
    }
    int begin = draft.begin(line);
    int at = begin;
    while (at < draft.end(line) && at < begin + 40 && isToken(draft.at(at))) {
      at++;
    }
    boolean found =
        at > begin + 1
            && at < draft.end(line)
            && draft.at(at) == ':'
            && Character.isUpperCase(draft.at(begin));
    return found ? at : -1;
  }

  private static boolean isToken(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-';
  }
}
