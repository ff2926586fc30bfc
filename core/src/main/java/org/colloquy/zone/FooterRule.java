package org.colloquy.zone;

import java.util.List;
import java.util.Locale;

/**
 * Claims what a list, an archive or a company puts below a mail: a drawn line with the list's
 * address under it, "To unsubscribe", an archive's reply button, a legal disclaimer.
 */
final class FooterRule implements ZoneRule {
  private static final int MAX_LOOK = 4;

  private static final List<String> LIST_WORDS =
      List.of(
          "mailing list",
          "listinfo",
          "unsubscribe",
          "mailman",
          "http://",
          "https://",
          "@",
          "digest");

  private static final List<String> OPENERS =
      List.of(
          "to unsubscribe",
          "you received this message because you are subscribed",
          "you are receiving this",
          "you are currently subscribed",
          "to post to this group",
          "reply via email to",
          "this sf.net email is sponsored",
          "this sf.net email sponsored");

  private static final List<String> LEGAL_WORDS =
      List.of(
          "confidential",
          "intended recipient",
          "intended only",
          "solely for",
          "privileged",
          "disclosure",
          "unauthorized",
          "unauthorised",
          "in error",
          "vertraulich",
          "confidentiel");

  @Override
  public void apply(Draft draft) {
    for (int line = 1; line <= draft.count(); line++) {
      if (!draft.isFree(line)) {
        continue;
      }
      if (isRuledFooter(draft, line)) {
        draft.claim(line, ZoneKind.SEPARATOR);
        claim(draft, line + 1, line);
      } else if (opens(draft, line)) {
        claim(draft, line, line);
      } else if (isLegal(draft, line)) {
        claim(draft, line, line);
      }
    }
  }

  /** A long drawn line with a list's word close below. */
  private static boolean isRuledFooter(Draft draft, int line) {
    if (draft.length(line) < 20 || !SeparatorRule.isDrawn(draft, line)) {
      return false;
    }
    int next = line;
    for (int look = 0; look < MAX_LOOK; look++) {
      next = draft.nextSaying(next);
      if (next == 0 || draft.depth(next) != draft.depth(line)) {
        return false;
      }
      if (holdsAny(draft, next, LIST_WORDS) && isNearEnd(draft, next)) {
        return true;
      }
    }
    return false;
  }

  /** Footers end a message, or a quoted one, within a screen's height. */
  private static boolean isNearEnd(Draft draft, int line) {
    int next = line;
    for (int look = 0; look < 25; look++) {
      next = draft.nextSaying(next);
      if (next == 0 || draft.depth(next) != draft.depth(line)) {
        return true;
      }
    }
    return false;
  }

  private static boolean opens(Draft draft, int line) {
    if (draft.length(line) < 12 || !isNearEnd(draft, line)) {
      return false;
    }
    String lower = words(draft, line);
    return OPENERS.stream().anyMatch(lower::startsWith);
  }

  /** A paragraph near the end that speaks like a lawyer: three of the words. */
  private static boolean isLegal(Draft draft, int line) {
    boolean begins = line == 1 || draft.isBlank(line - 1) || draft.kind(line - 1) != null;
    if (!begins || draft.length(line) < 20 || !isNearEnd(draft, line)) {
      return false;
    }
    StringBuilder paragraph = new StringBuilder();
    for (int next = line;
        next <= Math.min(draft.count(), line + 20) && !draft.isBlank(next);
        next++) {
      paragraph.append(words(draft, next)).append(' ');
    }
    return LEGAL_WORDS.stream().filter(word -> paragraph.indexOf(word) >= 0).count() >= 3;
  }

  private static void claim(Draft draft, int first, int opener) {
    for (int line = first; line <= draft.count(); line++) {
      if (draft.isBlank(line)) {
        continue;
      }
      if (draft.depth(line) != draft.depth(opener) || draft.kind(line) != null) {
        return;
      }
      draft.claim(line, ZoneKind.FOOTER);
    }
    lower(draft, opener);
  }

  /** A footer that ends the whole message was put below it, not below an unmarked quote in it. */
  private static void lower(Draft draft, int opener) {
    for (int line = opener; line <= draft.count(); line++) {
      draft.setDepth(line, draft.marks(line));
    }
  }

  private static boolean holdsAny(Draft draft, int line, List<String> words) {
    String lower = words(draft, line);
    return words.stream().anyMatch(lower::contains);
  }

  private static String words(Draft draft, int line) {
    int end = Math.min(draft.end(line), draft.begin(line) + 400);
    return draft.text().substring(draft.begin(line), end).strip().toLowerCase(Locale.ROOT);
  }
}
