package org.colloquy.zone;

import java.util.List;

/**
 * Claims what Mailman puts in place of an attachment: the drawn line with "next part" in it, and
 * the note about the part that was taken away. A part of plain text stays, so only the note is
 * taken.
 */
final class ScrubbedRule implements ZoneRule {
  private static final List<String> NOTE =
      List.of("Name:", "Type:", "Size:", "Desc:", "URL:", "Url:", "Url :", "From:", "Subject:");

  private static final String SCRUBBED = " was scrubbed...";

  @Override
  public void apply(Draft draft) {
    for (int line = 1; line <= draft.count(); line++) {
      if (!draft.isFree(line)) {
        continue;
      }
      if (isPartLine(draft, line)) {
        draft.claim(line, ZoneKind.FOOTER);
      } else if (isNote(draft, line)) {
        line = claimNote(draft, line);
      }
    }
  }

  private static boolean isPartLine(Draft draft, int line) {
    return draft.startsWith(line, "-------------- next part ----");
  }

  private static boolean isNote(Draft draft, int line) {
    int end = draft.end(line) - SCRUBBED.length();
    return draft.last(line) == '.'
        && draft.length(line) <= 80
        && end >= draft.begin(line)
        && draft.text().startsWith(SCRUBBED, end);
  }

  /** Claims the note and its fields; returns the last of them. */
  private static int claimNote(Draft draft, int opener) {
    draft.claim(opener, ZoneKind.FOOTER);
    int line = opener + 1;
    while (line <= draft.count() && draft.isFree(line) && isField(draft, line)) {
      draft.claim(line++, ZoneKind.FOOTER);
    }
    return line - 1;
  }

  private static boolean isField(Draft draft, int line) {
    return NOTE.stream().anyMatch(field -> draft.startsWith(line, field))
        || draft.startsWith(line, "<http")
        || draft.startsWith(line, "http");
  }
}
