package org.colloquy.thread;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Which bodies are worth reading: none where no reply has lost its header fields; those under the
 * subjects of such replies where they are few; all where they are many, since replies may change
 * the subject.
 */
final class LostSigns {
  /** The archive as a whole lost its reply headers when one of so many messages did. */
  private static final int MANY = 5;

  private final Forest forest;
  private final Subjects subjects;
  private final BitSet topics = new BitSet();
  private int lost;

  LostSigns(Forest forest, Subjects subjects, BitSet silent) {
    this.forest = forest;
    this.subjects = subjects;
    find(silent);
  }

  /** A message without ids has lost them if its subject says reply, or goes on with another's. */
  private void find(BitSet silent) {
    long[] last = new long[subjects.topicCount()];
    Arrays.fill(last, -Topic.WINDOW - 1);
    int dated = forest.datedCount();
    for (int message = 0; message < dated; message++) {
      int topic = subjects.topic(message);
      if (topic != Subjects.NONE) {
        long now = forest.seconds(message);
        if (silent.get(message) && now - last[topic] <= Topic.WINDOW) {
          topics.set(topic);
          lost++;
        }
        last[topic] = now;
      }
    }
  }

  /** How many replies seem to have lost their header fields. */
  int count() {
    return lost;
  }

  /** The base subjects of these. */
  BitSet topics() {
    return topics;
  }

  /** Whether the archive as a whole lost its reply headers. */
  static boolean areMany(long lost, long messages) {
    return lost * MANY >= messages;
  }

  /** The messages whose bodies are worth reading. */
  BitSet toRead() {
    BitSet read = new BitSet();
    if (areMany(lost, forest.messageCount())) {
      read.set(0, forest.messageCount());
      return read;
    }
    for (int message = 0; message < forest.messageCount(); message++) {
      int topic = subjects.topic(message);
      read.set(message, topic != Subjects.NONE && topics.get(topic));
    }
    return read;
  }
}
