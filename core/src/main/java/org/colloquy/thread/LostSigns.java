package org.colloquy.thread;

import java.time.Duration;
import java.time.Instant;
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

  private static final Duration WINDOW = Duration.ofDays(60);

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
    Arrays.fill(last, Long.MIN_VALUE / 2);
    for (int message = 0; message < forest.messageCount() && hasDate(message); message++) {
      int topic = subjects.topic(message);
      if (topic == Subjects.NONE) {
        continue;
      }
      long now = instant(message).getEpochSecond();
      boolean goesOn = now - last[topic] <= WINDOW.toSeconds();
      if (silent.get(message) && goesOn) {
        topics.set(topic);
        lost++;
      }
      last[topic] = now;
    }
  }

  private boolean hasDate(int message) {
    return forest.message(message).date().isPresent();
  }

  private Instant instant(int message) {
    return forest.message(message).date().orElseThrow().toInstant();
  }

  /** The messages whose bodies are worth reading. */
  BitSet toRead() {
    BitSet read = new BitSet();
    if (lost * MANY >= forest.messageCount()) {
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
