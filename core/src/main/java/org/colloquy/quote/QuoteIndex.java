package org.colloquy.quote;

import java.util.Arrays;
import java.util.List;

/**
 * In which messages of a thread some words stand as the sender's own: every run of {@value #WIDTH}
 * words points to the messages that hold it at depth 0. Building and asking are linear in the text;
 * a run that more than {@value #MAX_MESSAGES} messages hold tells nobody apart and keeps the first
 * of them.
 */
final class QuoteIndex {
  static final int WIDTH = 4;
  static final int MAX_MESSAGES = 8;

  private static final int MAX_GUESS = 1 << 20;

  private long[] keys;
  private int[] heads;
  private int[] messages = new int[64];
  private int[] next = new int[64];
  private int[] positions = new int[64];
  private int used;
  private int entries = 1;

  private QuoteIndex(int capacity) {
    keys = new long[capacity];
    heads = new int[capacity];
  }

  static QuoteIndex empty() {
    return new QuoteIndex(16);
  }

  /** The own words of the messages of a thread, each under the place of its message. */
  static QuoteIndex of(List<Words> own) {
    long runs = own.stream().mapToLong(Words::size).sum();
    QuoteIndex index = new QuoteIndex(capacity(runs));
    for (int place = 0; place < own.size(); place++) {
      Words words = own.get(place);
      for (int word = 0; word + WIDTH <= words.size(); word++) {
        index.add(words.shingle(word, WIDTH), place, word);
      }
    }
    return index;
  }

  /** A power of two that holds so many runs without growing, up to what is worth a guess. */
  private static int capacity(long runs) {
    return Integer.highestOneBit((int) Math.max(8, Math.min(runs, MAX_GUESS))) * 4;
  }

  /** Notes that a message holds a run of words, first at this place among its words. */
  void add(long key, int message, int position) {
    if (used * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key);
    if (heads[slot] == 0) {
      keys[slot] = key;
      used++;
    }
    if (count(heads[slot], message) < MAX_MESSAGES) {
      heads[slot] = entry(message, position, heads[slot]);
    }
  }

  /** Number of messages in a chain, or the maximum when it holds this message already. */
  private int count(int head, int message) {
    int count = 0;
    for (int entry = head; entry != 0; entry = next[entry]) {
      if (messages[entry] == message) {
        return MAX_MESSAGES;
      }
      count++;
    }
    return count;
  }

  private int entry(int message, int position, int tail) {
    if (entries == messages.length) {
      messages = Arrays.copyOf(messages, entries * 2);
      next = Arrays.copyOf(next, entries * 2);
      positions = Arrays.copyOf(positions, entries * 2);
    }
    messages[entries] = message;
    next[entries] = tail;
    positions[entries] = position;
    return entries++;
  }

  private int slot(long key) {
    int mask = keys.length - 1;
    int slot = (int) (key ^ (key >>> 32)) & mask;
    while (heads[slot] != 0 && keys[slot] != key) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldHeads = heads;
    keys = new long[oldKeys.length * 2];
    heads = new int[oldHeads.length * 2];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldHeads[i] != 0) {
        int slot = slot(oldKeys[i]);
        keys[slot] = oldKeys[i];
        heads[slot] = oldHeads[i];
      }
    }
  }

  /** First entry for a run of words, 0 without one; walk on with {@link #next}. */
  int find(long key) {
    return heads[slot(key)];
  }

  int next(int entry) {
    return next[entry];
  }

  /** Place of the message that an entry points to. */
  int message(int entry) {
    return messages[entry];
  }

  /** Where among the words of a message a run stands first, -1 where it does not. */
  int position(long key, int message) {
    int entry = find(key);
    while (entry != 0 && messages[entry] != message) {
      entry = next[entry];
    }
    return entry == 0 ? -1 : positions[entry];
  }
}
