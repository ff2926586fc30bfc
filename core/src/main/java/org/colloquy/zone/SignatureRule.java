package org.colloquy.zone;

/**
 * Claims what stands below the signature separator ({@code -- }, RFC 3676, section 4.3), which many
 * programs write without its space. The separator itself is a SEPARATOR.
 */
final class SignatureRule implements ZoneRule {
  private static final int MAX_LINES = 40;

  @Override
  public void apply(Draft draft) {
    for (int line = 1; line <= draft.count(); line++) {
      if (draft.isFree(line) && isSeparator(draft, line)) {
        claim(draft, line);
      }
    }
  }

  private static boolean isSeparator(Draft draft, int line) {
    return draft.length(line) == 2 && draft.startsWith(line, "--");
  }

  private static void claim(Draft draft, int separator) {
    draft.claim(separator, ZoneKind.SEPARATOR);
    int end = Math.min(draft.count(), separator + MAX_LINES);
    for (int line = separator + 1; line <= end; line++) {
      if (draft.isBlank(line)) {
        continue;
      }
      if (draft.depth(line) != draft.depth(separator) || draft.kind(line) != null) {
        return;
      }
      draft.claim(line, ZoneKind.SIGNATURE);
    }
  }
}
