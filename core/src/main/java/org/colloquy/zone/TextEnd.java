package org.colloquy.zone;

/** Where a writer's words end: there stand sign-offs and signatures. */
final class TextEnd {

  private TextEnd() {}

  /** Whether nothing of the same writer follows: the end, a lower depth, or a signature. */
  static boolean isAt(Draft draft, int line) {
    int next = draft.nextSaying(line);
    if (next == 0 || draft.depth(next) < draft.depth(line)) {
      return true;
    }
    ZoneKind below = draft.kind(next);
    return below != null
        && switch (below) {
          case SEPARATOR, SIGNATURE, FOOTER, ATTRIBUTION, HEADER_BLOCK -> true;
          default -> false;
        };
  }

  /** Whether a quote that nobody introduces follows. */
  static boolean isAboveQuote(Draft draft, int line) {
    int next = draft.nextSaying(line);
    return next > 0 && draft.depth(next) > draft.depth(line);
  }

  /** Whether the whole message says nothing more below, footers and the like left out. */
  static boolean isLast(Draft draft, int line) {
    int next = draft.nextSaying(line);
    return next == 0 || (draft.kind(next) != null && isAt(draft, line));
  }
}
