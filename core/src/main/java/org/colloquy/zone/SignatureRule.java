package org.colloquy.zone;

/**
 * Claims what stands below the signature separator ({@code -- }, RFC 3676, section 4.3), which many
 * programs write without its space. The separator itself and lines drawn in the signature are
 * SEPARATOR.
 */
final class SignatureRule implements ZoneRule {
  private static final int MAX_LINES = 40;
  private static final int MAX_PROSE = 4;

  @Override
  public void apply(Draft draft) {
    for (int line = 1; line <= draft.count(); line++) {
      if (draft.isFree(line) && SeparatorRule.isSignatureSeparator(draft, line)) {
        claim(draft, line);
      }
    }
  }

  private static void claim(Draft draft, int separator) {
    draft.claim(separator, ZoneKind.SEPARATOR);
    if (opensLetter(draft, separator)) {
      return;
    }
    int end = Math.min(draft.count(), separator + MAX_LINES);
    for (int line = separator + 1; line <= end; line++) {
      if (draft.isBlank(line)) {
        continue;
      }
      if (draft.depth(line) != draft.depth(separator) || endsSignature(draft, line)) {
        return;
      }
      if (draft.kind(line) == null) {
        draft.claim(
            line, SeparatorRule.isPart(draft, line) ? ZoneKind.SEPARATOR : ZoneKind.SIGNATURE);
      }
    }
  }

  private static boolean endsSignature(Draft draft, int line) {
    ZoneKind kind = draft.kind(line);
    return kind != null && kind != ZoneKind.SEPARATOR;
  }

  /** A message that begins with the separator and goes on in sentences is no mere signature. */
  private static boolean opensLetter(Draft draft, int separator) {
    if (!draft.opensMessage(separator)) {
      return false;
    }
    int prose = 0;
    int line = draft.nextSaying(separator);
    while (line > 0
        && line <= separator + MAX_LINES
        && draft.depth(line) >= draft.depth(separator)) {
      prose += ContactLine.of(draft, line) == ContactLine.PROSE ? 1 : 0;
      line = draft.nextSaying(line);
    }
    return prose > MAX_PROSE;
  }
}
