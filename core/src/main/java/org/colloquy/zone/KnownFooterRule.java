package org.colloquy.zone;

/** Claims at the end of a body what the archive is known to put there. */
final class KnownFooterRule implements ZoneRule {
  private final KnownFooters known;

  KnownFooterRule(KnownFooters known) {
    this.known = known;
  }

  @Override
  public void apply(Draft draft) {
    int first = known.isEmpty() ? 0 : known.firstLine(draft);
    if (first == 0) {
      return;
    }
    for (int line = first; line <= draft.count(); line++) {
      if (draft.isFree(line)) {
        boolean part = SeparatorRule.isPart(draft, line);
        draft.claim(line, part ? ZoneKind.SEPARATOR : ZoneKind.FOOTER);
      }
      draft.setDepth(line, draft.marks(line));
    }
  }
}
