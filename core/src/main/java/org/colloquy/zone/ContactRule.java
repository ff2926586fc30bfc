package org.colloquy.zone;

/**
 * Claims a signature that lacks its separator: the name of its writer and how to reach him, in
 * short lines at the end of a text.
 *
 * <pre>{@code
 * Ada Ash
 * Keeper of the lamp
 * +44 1632 960001
 * }</pre>
 */
final class ContactRule implements ZoneRule {
  private static final int MAX_LINES = 14;
  private static final int MAX_BLANK = 2;
  private static final int MIN_RULE = 10;
  private static final int FIRST_LINES = 4;
  private static final int MAX_NAME_WORDS = 4;
  private static final int MAX_NAME = 60;

  @Override
  public void apply(Draft draft) {
    for (int line = 1; line < draft.count(); line++) {
      if (draft.isFree(line) && isRule(draft, line)) {
        belowRule(draft, line);
      }
    }
    for (int line = draft.count(); line >= 1; line--) {
      if (draft.isFree(line) && TextEnd.isAt(draft, line)) {
        int first = first(draft, line);
        if (first > 0) {
          claim(draft, first, line);
          line = first;
        }
      }
    }
  }

  private static boolean isRule(Draft draft, int line) {
    return draft.length(line) >= MIN_RULE
        && SeparatorRule.isDrawn(draft, line)
        && (line == 1 || draft.content(line - 1).indexOf('|') < 0);
  }

  /** Below a drawn line a signature may say what it likes, if it tells soon where to write to. */
  private static void belowRule(Draft draft, int rule) {
    boolean reach = false;
    int last = rule;
    for (int count = 0; count < MAX_LINES; count++) {
      int line = draft.nextSaying(last);
      if (line == 0 || !isWithin(draft, line, rule)) {
        break;
      }
      reach |= count < FIRST_LINES && ContactLine.isMailbox(draft, line);
      last = line;
    }
    if (reach && TextEnd.isAt(draft, last)) {
      claim(draft, rule, last);
    }
  }

  private static void claim(Draft draft, int first, int last) {
    for (int line = first; line <= last; line++) {
      if (!draft.isBlank(line)) {
        boolean part = SeparatorRule.isPart(draft, line);
        draft.claim(line, part ? ZoneKind.SEPARATOR : ZoneKind.SIGNATURE);
      }
    }
  }

  /** The first line of the block that ends here, or 0: the highest line at which one can begin. */
  private static int first(Draft draft, int last) {
    int first = 0;
    int reach = 0;
    int facts = 0;
    int line = last;
    for (int count = 0; count < MAX_LINES && line > 0; count++) {
      ContactLine says = ContactLine.of(draft, line);
      if (says == ContactLine.PROSE || !isWithin(draft, line, last)) {
        break;
      }
      reach += says == ContactLine.REACH ? 1 : 0;
      facts += says == ContactLine.FACT ? 1 : 0;
      if (begins(draft, line, reach, facts)) {
        first = line;
      }
      int above = draft.previousSaying(line);
      if (line - above > MAX_BLANK + 1) {
        break;
      }
      line = above;
    }
    return first;
  }

  private static boolean isWithin(Draft draft, int line, int last) {
    return draft.isFree(line) && draft.depth(line) == draft.depth(last);
  }

  /** Whether a block with so many lines of each kind can begin here. */
  private static boolean begins(Draft draft, int line, int reach, int facts) {
    int above = draft.previousSaying(line);
    boolean apart = above < line - 1 || draft.depth(above) != draft.depth(line);
    boolean ruled = above == line - 1 && above > 0 && isRule(draft, above);
    if (above == 0 || !(apart || ruled || isClosed(draft, above))) {
      return false;
    }
    if (ruled) {
      return reach >= 1 || isOwnName(draft, line);
    }
    if (isOwnName(draft, line)) {
      return reach >= 1 || facts >= 2;
    }
    if (draft.last(above) == ':' || draft.content(line).indexOf(':') >= 0) {
      return false;
    }
    if (!isName(draft, line)) {
      return reach >= 2 && facts >= 1;
    }
    boolean titled = facts == 2 && ".!?)".indexOf(draft.last(above)) >= 0;
    return reach >= 1 || (titled && TextEnd.isLast(draft, draft.nextSaying(line)));
  }

  /** "Thanks," leads to the name below. */
  private static boolean isClosed(Draft draft, int above) {
    return draft.last(above) == ',' && draft.length(above) <= 30;
  }

  private static boolean isOwnName(Draft draft, int line) {
    return draft.depth(line) == 0
        && draft.length(line) <= MAX_NAME
        && draft.sender().isFullName(Names.words(draft.content(line)));
  }

  private static boolean isName(Draft draft, int line) {
    String[] words = Names.words(draft.content(line));
    int least = draft.first(line) == '-' ? 1 : 2;
    return words.length >= least && words.length <= MAX_NAME_WORDS && Names.areNames(words);
  }
}
