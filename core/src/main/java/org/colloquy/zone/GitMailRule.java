package org.colloquy.zone;

/**
 * Claims the head of a patch that git wrote into the body (git-format-patch): the line that looks
 * like an mbox separator with its fields, or a From field alone on top, by which git-send-email
 * names the author of a patch that somebody else sends. What follows is no quote.
 *
 * <pre>{@code
 * From 1a2b3c4d1a2b3c4d1a2b3c4d1a2b3c4d1a2b3c4d Mon Sep 17 00:00:00 2001
 * From: Ada Ash <ada@example.org>
 * Date: Mon, 5 Jan 2015 10:15:00 +0100
 * Subject: [PATCH] Trim the wick
 * }</pre>
 */
final class GitMailRule implements ZoneRule {
  private static final int HASH = 40;
  private static final int MAX_FIELDS = 20;

  @Override
  public void apply(Draft draft) {
    for (int line = 1; line <= draft.count(); line++) {
      if (draft.first(line) != 'F' || draft.kind(line) != null) {
        continue;
      }
      if (isMailboxLine(draft, line)) {
        claim(draft, line, lastField(draft, line));
      } else if (isAuthorOnTop(draft, line)) {
        claim(draft, line, lastField(draft, line));
      }
    }
  }

  private static void claim(Draft draft, int first, int last) {
    draft.claimApart(first, last, ZoneKind.HEADER_BLOCK);
  }

  private static boolean isMailboxLine(Draft draft, int line) {
    int hash = draft.begin(line) + "From ".length();
    if (!draft.startsWith(line, "From ") || draft.length(line) < "From ".length() + HASH) {
      return false;
    }
    for (int i = hash; i < hash + HASH; i++) {
      if (Character.digit(draft.at(i), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  /** A From field on the first line that says something, with a patch somewhere below. */
  private static boolean isAuthorOnTop(Draft draft, int line) {
    return draft.startsWith(line, "From: ")
        && draft.last(line) == '>'
        && draft.previousSaying(line) == 0
        && draft.isBlank(Math.min(draft.count(), lastField(draft, line) + 1))
        && holdsPatch(draft);
  }

  private static boolean holdsPatch(Draft draft) {
    for (int line = 1; line <= draft.count(); line++) {
      if (draft.kind(line) == ZoneKind.PATCH) {
        return true;
      }
    }
    return false;
  }

  private static int lastField(Draft draft, int first) {
    int last = first;
    while (last < draft.count()
        && last < first + MAX_FIELDS
        && !draft.isBlank(last + 1)
        && draft.marks(last + 1) == draft.marks(first)
        && (isField(draft, last + 1) || draft.first(last + 1) == ' ')) {
      last++;
    }
    return last;
  }

  private static boolean isField(Draft draft, int line) {
    return draft.startsWith(line, "From:")
        || draft.startsWith(line, "Date:")
        || draft.startsWith(line, "Subject:")
        || draft.startsWith(line, "To:")
        || draft.startsWith(line, "Cc:")
        || draft.startsWith(line, "MIME-Version:")
        || draft.startsWith(line, "Content-");
  }
}
