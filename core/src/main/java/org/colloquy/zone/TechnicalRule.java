package org.colloquy.zone;

/**
 * Claims code, program output and tables. Each line has weights for prose and for each of the three
 * ({@link TechnicalCues}); a change from one kind to another costs something, less where a blank
 * line stands. The best path through all lines of a stretch is taken (Viterbi 1967): so a line
 * between sure lines of output is output, and one odd line in prose is prose.
 */
final class TechnicalRule implements ZoneRule {
  private static final int KINDS = TechnicalCues.KINDS;
  private static final int TEXT = TechnicalCues.TEXT;
  private static final ZoneKind[] KIND = {
    ZoneKind.TEXT, ZoneKind.CODE, ZoneKind.LOG, ZoneKind.TABLE
  };

  /** Below this no line of a stretch is worth a look at its neighbours. */
  private static final int SURE = 3;

  private static final int CHANGE_APART = 2;
  private static final int CHANGE_WITHIN = 4;
  private static final int CHANGE_BELOW_COLON = 3;
  private static final int NEVER = -1_000_000;

  @Override
  public void apply(Draft draft) {
    Run run = new Run(draft);
    int line = 1;
    while (line <= draft.count()) {
      line = run.isIn(line) ? run.read(line) : line + 1;
    }
  }

  /** One body on its way through the rule. */
  private static final class Run {
    private final Draft draft;
    private final TechnicalCues cues = new TechnicalCues();

    /** Weights of each line that says something, eight bits a kind. */
    private final int[] packed;

    /** For each line and kind the kind of the line above on the best path, two bits each. */
    private final byte[] before;

    private final int[] next = new int[KINDS];

    Run(Draft draft) {
      this.draft = draft;
      packed = new int[draft.count() + 1];
      before = new byte[draft.count() + 1];
    }

    boolean isIn(int line) {
      return draft.isFree(line) || draft.kind(line) == ZoneKind.SEPARATOR;
    }

    /** Reads the stretch of one depth that begins here; returns the line after it. */
    int read(int first) {
      boolean sure = false;
      int last = first;
      int line = first;
      while (line <= draft.count()) {
        if (!draft.isBlank(line)) {
          if (!isIn(line) || draft.depth(line) != draft.depth(first)) {
            break;
          }
          sure = sure || isSure(line);
          last = line;
        }
        line++;
      }
      if (sure) {
        weighAll(first, last);
        decide(first, last);
      }
      return line;
    }

    /** Whether a line speaks for more than prose. */
    private boolean isSure(int line) {
      if (draft.kind(line) == ZoneKind.SEPARATOR || !cues.mayBeSure(draft, line)) {
        return false;
      }
      int[] weights = cues.weigh(draft, line);
      packed[line] = packed(weights);
      return weights[TechnicalCues.CODE] >= SURE
          || weights[TechnicalCues.LOG] >= SURE
          || weights[TechnicalCues.TABLE] >= SURE;
    }

    private void weighAll(int first, int last) {
      for (int line = first; line <= last; line++) {
        boolean known = packed[line] != 0;
        if (!known && !draft.isBlank(line) && draft.kind(line) != ZoneKind.SEPARATOR) {
          packed[line] = packed(cues.weigh(draft, line));
        }
      }
    }

    private static int packed(int[] weights) {
      int all = 0;
      for (int kind = 0; kind < KINDS; kind++) {
        all |= (weights[kind] & 0xff) << (8 * kind);
      }
      return all;
    }

    private int weight(int line, int kind) {
      return (byte) (packed[line] >> (8 * kind));
    }

    private void decide(int first, int last) {
      int[] best = new int[KINDS];
      for (int kind = 0; kind < KINDS; kind++) {
        best[kind] = weight(first, kind) - (kind == TEXT ? 0 : 1);
      }
      int above = first;
      for (int line = first + 1; line <= last; line++) {
        if (!draft.isBlank(line)) {
          step(best, above, line);
          above = line;
        }
      }
      claim(first, last, best);
    }

    private void step(int[] best, int above, int line) {
      int change = line > above + 1 ? CHANGE_APART : CHANGE_WITHIN;
      int fromText = draft.last(above) == ':' ? Math.min(change, CHANGE_BELOW_COLON) - 1 : change;
      int from = 0;
      for (int kind = 0; kind < KINDS; kind++) {
        int winner = kind;
        next[kind] = NEVER;
        for (int old = 0; old < KINDS; old++) {
          int apart = old == TEXT ? fromText : kind == TEXT ? change : change - 1;
          int value = best[old] - (old == kind ? 0 : apart);
          if (value > next[kind] || (value == next[kind] && old == kind)) {
            next[kind] = value;
            winner = old;
          }
        }
        next[kind] += weight(line, kind);
        from |= winner << (2 * kind);
      }
      before[line] = (byte) from;
      System.arraycopy(next, 0, best, 0, KINDS);
    }

    /** Follows the best path back. */
    private void claim(int first, int last, int[] best) {
      int kind = TEXT;
      for (int other = 1; other < KINDS; other++) {
        kind = best[other] > best[kind] ? other : kind;
      }
      int below = TEXT;
      for (int line = last; line >= first; line--) {
        if (draft.isBlank(line)) {
          continue;
        }
        int above = line == first ? TEXT : (before[line] >> (2 * kind)) & 3;
        boolean drawn = draft.kind(line) == ZoneKind.SEPARATOR;
        if (kind != TEXT && (!drawn || (below == kind && above == kind))) {
          draft.claim(line, KIND[kind]);
        }
        below = kind;
        kind = above;
      }
    }
  }
}
