package org.colloquy.position;

import java.util.Set;

/**
 * Finds what must come true before a sentence holds: "if you drop that", "once the tests pass",
 * "with the typo fixed". A question that only looks so ("I wonder if"), a concession ("even if"), a
 * hedge ("if I read it right") and a courtesy ("if you don't mind") are none.
 */
final class Conditions {
  /** How many words after a cue a condition may begin. */
  private static final int REACH = 14;

  /** Most words before one that opens its sentence: "But then again, if …". */
  private static final int MOST_OPENERS = 4;

  /** How many words into a clause "I" or "to me" may stand. */
  private static final int WRITER_REACH = 6;

  /** With "if" behind them these make a question of what follows. */
  private static final Set<String> WONDERING = WordSets.get("wondering");

  /** "even if", "as if", "what if" */
  private static final Set<String> CONCESSIONS = WordSets.get("concessions");

  /** "if possible," "if any": nothing that could come true follows. */
  private static final Set<String> EMPTY = WordSets.get("empty-conditions");

  /** What a first person does in a hedge: "if I understand you". */
  private static final Set<String> HEDGES = WordSets.get("hedges");

  private static final Set<String> SETTLED = WordSets.get("settled");

  /** "with that change" */
  private static final Set<String> CHANGES = WordSets.get("changes");

  private static final Set<String> WRITER = Set.of("i", "my", "me");

  private static final Set<String> POINTING = WordSets.get("pointing");

  private static final Set<String> CONTRAST = WordSets.get("contrast");

  /** A clause that begins with one of these tells more; what follows "if" there is part of that. */
  private static final Set<String> ASIDES = WordSets.get("asides");

  private final Clauses words;

  Conditions(Clauses words) {
    this.words = words;
  }

  /** Whether the words from one up to another hold only under a condition. */
  boolean govern(int first, int end) {
    return isOpened(first) || isClosed(end);
  }

  /** Whether the sentence names a condition at all, outside brackets. */
  boolean any() {
    int open = 0;
    for (int at = 0; at < words.size(); at++) {
      open += words.norm(at).equals("(") && at > 0 ? 1 : words.norm(at).equals(")") ? -1 : 0;
      if (open <= 0 && isReal(at)) {
        return true;
      }
    }
    return false;
  }

  /** Where the clause begins that a condition at the head of the sentence leads to; else 0. */
  int mainClause() {
    for (int at = 0; at <= MOST_OPENERS; at++) {
      if (isReal(at)) {
        int main = clauseEnd(at) + 1;
        return main < words.size() ? main : 0;
      }
    }
    return 0;
  }

  /** Whether a condition leads to what its writer thinks: "unless it is tested, I object". */
  boolean leadToWriter() {
    for (int at = 0; at < words.size() && !words.norm(at).equals("("); at++) {
      if (isReal(at) && isHead(at)) {
        return tellsOfWriter(clauseEnd(at), at <= MOST_OPENERS);
      }
    }
    return false;
  }

  private boolean tellsOfWriter(int from, boolean later) {
    for (int at = from; at < words.size(); at++) {
      boolean head = at <= from + WRITER_REACH || (later && words.isMark(at - 1));
      if (head && WRITER.contains(words.norm(at))) {
        return true;
      }
    }
    return false;
  }

  /** The last place that belongs to the clause of a condition: its comma, or its last word. */
  private int clauseEnd(int marker) {
    int at = marker + 1;
    while (at < words.size() && !parts(at) && !resumes(marker, at + 1)) {
      at++;
    }
    return at;
  }

  /** A condition before the cue whose clause is over when the cue begins. */
  private boolean isOpened(int first) {
    for (int at = 0; at < first; at++) {
      if (opens(at) && isHead(at)) {
        return isParted(at, first) && !isHedge(at);
      }
    }
    return false;
  }

  /** Whether a clause begins here. */
  private boolean isHead(int at) {
    return at <= MOST_OPENERS || words.isClauseStart(at);
  }

  /** A condition in the clause of the cue, or right behind its comma. */
  private boolean isClosed(int end) {
    int limit = Math.min(words.size(), end + REACH);
    for (int at = end; at < limit; at++) {
      if (opens(at)) {
        return isReal(at);
      }
      if (CONTRAST.contains(words.norm(at))
          || ASIDES.contains(words.norm(at))
          || (words.word(at).isBoundary() && !opens(at + 1))) {
        return false;
      }
    }
    return false;
  }

  private boolean isReal(int at) {
    return opens(at) && !isHedge(at) && !isCourtesy(at) && !isWish(at);
  }

  /** Whether a word opens a condition. */
  private boolean opens(int at) {
    if (at >= words.size()) {
      return false;
    }
    return switch (words.norm(at)) {
      case "as", "so" -> words.norm(at + 1).equals("long") && words.norm(at + 2).equals("as");
      case "with" -> isWithSettled(at) || (words.isClauseStart(at) && isWithChange(at));
      case "provided", "providing", "assuming" ->
          words.isClauseStart(at) || words.norm(at + 1).equals("that");
      case "if", "iff", "unless", "once" -> !isNone(at);
      default -> false;
    };
  }

  private boolean isNone(int at) {
    String before = words.norm(at - 1);
    boolean adverb = words.norm(at).equals("once") && !isClause(at + 1);
    boolean empty = EMPTY.contains(words.norm(at + 1)) && words.isClauseEnd(at + 2);
    boolean purpose = before.equals("that") && words.norm(at - 2).equals("so");
    return CONCESSIONS.contains(before)
        || WONDERING.contains(before)
        || words.norm(at + 1).equals("only")
        || adverb
        || empty
        || purpose;
  }

  /** "once" alone is an adverb; a clause of its own has a subject. */
  private boolean isClause(int at) {
    return at + 1 < words.size() && !words.isMark(at) && !words.isMark(at + 1);
  }

  /** "with that fixed" */
  private boolean isWithSettled(int at) {
    for (int i = at + 2; i < Math.min(words.size(), at + 6) && !words.isMark(i); i++) {
      if (SETTLED.contains(words.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "with those changes", "with the above corrections" */
  private boolean isWithChange(int at) {
    return POINTING.contains(words.norm(at + 1))
        && (CHANGES.contains(words.norm(at + 2)) || CHANGES.contains(words.norm(at + 3)));
  }

  /** Whether the clause that begins at a word is over before another. */
  private boolean isParted(int marker, int before) {
    for (int at = marker + 1; at < before; at++) {
      if (parts(at)) {
        return true;
      }
    }
    return resumes(marker, before);
  }

  private boolean parts(int at) {
    return words.word(at).isBoundary() || words.norm(at).equals("then");
  }

  /** "If nobody needs it I agree": a new subject without a comma. */
  private boolean resumes(int marker, int at) {
    return at - marker >= 4 && words.norm(at).equals("i");
  }

  /** "if I understand you", "if I am right" */
  private boolean isHedge(int at) {
    if (!words.norm(at + 1).equals("i")) {
      return false;
    }
    for (int i = at + 2; i < at + 5; i++) {
      if (HEDGES.contains(words.norm(i))) {
        return true;
      }
    }
    return false;
  }

  /** "if you don't mind" */
  private boolean isCourtesy(int at) {
    return words.norm(at + 1).equals("you")
        && words.norm(at + 2).equals("do")
        && words.norm(at + 3).equals("not")
        && words.norm(at + 4).equals("mind");
  }

  /** "It would be nice if": the clause is what is wished. */
  private boolean isWish(int at) {
    boolean would = false;
    for (int i = Math.max(0, at - 6); i < at; i++) {
      would |= words.norm(i).equals("would");
    }
    return would && words.norm(at - 2).equals("be");
  }
}
