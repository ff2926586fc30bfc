package org.colloquy.quote;

/**
 * In which messages of a thread, or by which writers, some words stand: every run of {@value
 * #WIDTH} words points to those that hold it. Building and asking are linear in the text; a run
 * that more than {@value #MAX_HOLDERS} hold tells nobody apart and keeps the first of them.
 */
final class QuoteIndex {
  static final int WIDTH = 4;
  static final int MAX_HOLDERS = 8;

  private final Words words;

  /** The first entry of each run, by hash, or 0; entries with other runs take the next slots. */
  private final int[] heads;

  private final int[] next;
  private final int[] holders;
  private final int[] positions;

  /** Whether another entry of the same run stands before this one. */
  private final boolean[] behind;

  private int entries = 1;

  /** An empty index with room for so many runs. */
  QuoteIndex(Words words, int runs) {
    this.words = words;
    heads = new int[Integer.highestOneBit(Math.max(4, Math.min(runs, 1 << 28))) * 4];
    next = new int[runs + 1];
    holders = new int[runs + 1];
    positions = new int[runs + 1];
    behind = new boolean[runs + 1];
  }

  /** Notes which runs of words stand in a message, or come from a writer. */
  void add(Passage passage, int holder) {
    for (int word = passage.begin(); word < passage.endOfRuns(); word++) {
      int slot = slot(word);
      if (isNew(heads[slot], holder)) {
        next[entries] = heads[slot];
        behind[heads[slot]] = true;
        holders[entries] = holder;
        positions[entries] = word;
        heads[slot] = entries++;
      }
    }
  }

  /** Whether a chain has room and does not name a holder yet. */
  private boolean isNew(int head, int holder) {
    int count = 0;
    for (int entry = head; entry != 0; entry = next[entry]) {
      if (holders[entry] == holder) {
        return false;
      }
      count++;
    }
    return count < MAX_HOLDERS;
  }

  private int slot(int word) {
    int mask = heads.length - 1;
    int slot = words.runHash(word) & mask;
    while (heads[slot] != 0 && !words.isSameRun(positions[heads[slot]], word)) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  /** First entry for the run that begins with a word, 0 without one; walk on with {@link #next}. */
  int find(int word) {
    return heads[slot(word)];
  }

  /**
   * The same, where the first entry for the word before is known. Quotes go on as their origin
   * does, so that one look at the entry behind mostly spares the search.
   */
  int findAfter(int before, int word) {
    int entry = before + 1;
    boolean goesOn =
        before != 0
            && entry < entries
            && !behind[entry]
            && positions[entry] == positions[before] + 1
            && words.endAlike(positions[entry], word);
    return goesOn ? entry : find(word);
  }

  int next(int entry) {
    return next[entry];
  }

  /** The message, or the writer, that an entry points to. */
  int holder(int entry) {
    return holders[entry];
  }

  /** Where the run that begins with a word stands first with a holder, -1 where it does not. */
  int position(int word, int holder) {
    int entry = find(word);
    while (entry != 0 && holders[entry] != holder) {
      entry = next[entry];
    }
    return entry == 0 ? -1 : positions[entry];
  }
}
