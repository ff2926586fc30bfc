package org.colloquy.thread;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** What the subjects of messages say: which messages share a base subject, which are replies. */
final class Subjects {
  static final int NONE = -1;

  private final int[] topics;
  private final BitSet replies = new BitSet();
  private final BitSet patches = new BitSet();
  private final int topicCount;

  Subjects(Forest forest) {
    topics = new int[forest.messageCount()];
    Map<String, Integer> known = new HashMap<>();
    Map<String, Integer> like = new HashMap<>();
    for (int message = 0; message < topics.length; message++) {
      Integer first = like.putIfAbsent(forest.message(message).subject(), message);
      if (first == null) {
        read(message, BaseSubject.of(forest.message(message).subject()), known);
      } else {
        topics[message] = topics[first];
        replies.set(message, replies.get(first));
        patches.set(message, patches.get(first));
      }
    }
    topicCount = known.size();
  }

  private void read(int message, BaseSubject subject, Map<String, Integer> known) {
    topics[message] = subject.text().isEmpty() ? NONE : topic(subject.key(), known);
    replies.set(message, subject.reply());
    patches.set(message, mayBePatch(subject));
  }

  private static int topic(String key, Map<String, Integer> known) {
    Integer topic = known.putIfAbsent(key, known.size());
    return topic == null ? known.size() - 1 : topic;
  }

  static boolean mayBePatch(BaseSubject subject) {
    return !subject.reply() && subject.text().startsWith("[") && subject.text().indexOf('/') > 0;
  }

  /** The number of a message's base subject, from 0, or {@link #NONE} where it is empty. */
  int topic(int message) {
    return topics[message];
  }

  /** How many base subjects there are. */
  int topicCount() {
    return topicCount;
  }

  /** Whether the subject bears a mark of replying. */
  boolean isReply(int message) {
    return replies.get(message);
  }

  /** The next message, from this one on, that may be a patch of a series; -1 behind the last. */
  int nextPatch(int message) {
    return patches.nextSetBit(message);
  }
}
