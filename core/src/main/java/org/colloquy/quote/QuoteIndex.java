package org.colloquy.quote;

import java.util.Arrays;
import java.util.List;
import org.colloquy.zone.Zone;

/**
 * In which messages of a thread some words stand as the sender's own: every run of {@value #WIDTH}
 * words points to the messages that hold it at depth 0. Building and asking are linear in the text;
 * a run that more than {@value #MAX_MESSAGES} messages hold tells nobody apart and keeps the first
 * of them.
 */
final class QuoteIndex {
  static final int WIDTH = 4;
  static final int MAX_MESSAGES = 8;
  static final QuoteIndex EMPTY = new QuoteIndex(16);

  private long[] keys;
  private int[] heads;
  private int[] messages = new int[64];
  private int[] next = new int[64];
  private int used;
  private int entries = 1;

  private QuoteIndex(int capacity) {
    keys = new long[capacity];
    heads = new int[capacity];
  }

  static QuoteIndex of(List<MessageView> views) {
    QuoteIndex index = new QuoteIndex(1024);
    for (int place = 0; place < views.size(); place++) {
      Words own = own(views.get(place));
      for (int word = 0; word + WIDTH <= own.size(); word++) {
        index.add(own.shingle(word, WIDTH), place);
      }
    }
    return index;
  }

  private static Words own(MessageView view) {
    Words words = new Words();
    for (Zone zone : view.zoned().zones()) {
      if (zone.depth() == 0) {
        words.add(view.lines(), zone);
      }
    }
    return words;
  }

  private void add(long key, int message) {
    if (used * 2 >= keys.length) {
      grow();
    }
    int slot = slot(key);
    if (heads[slot] == 0) {
      keys[slot] = key;
      used++;
    }
    if (count(heads[slot], message) < MAX_MESSAGES) {
      heads[slot] = entry(message, heads[slot]);
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

  private int entry(int message, int tail) {
    if (entries == messages.length) {
      messages = Arrays.copyOf(messages, entries * 2);
      next = Arrays.copyOf(next, entries * 2);
    }
    messages[entries] = message;
    next[entries] = tail;
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
}
