package org.colloquy.thread;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/**
 * Finds the parents of replies that name no id: by what their bodies tell where those were read,
 * else by their subjects alone. A reply whose parent stays unknown joins the thread of its subject.
 */
final class LostReplies {
  /** Two people take turns; see {@link Topic#leavesOneChoice}. */
  private static final ParentEvidence TURN = new ParentEvidence(List.of(ParentClue.SUBJECT), 0.97);

  private final Forest forest;
  private final Subjects subjects;
  private final BitSet silent;
  private final Optional<BodyChoice> bodies;
  private final Topic[] topics;

  /**
   * Prepares the linking.
   *
   * @param silent the messages that name no id and are no patches of a series
   * @param bodies what the bodies tell, where they were read
   */
  LostReplies(Forest forest, Subjects subjects, BitSet silent, Optional<BodyChoice> bodies) {
    this.forest = forest;
    this.subjects = subjects;
    this.silent = silent;
    this.bodies = bodies;
    topics = new Topic[subjects.topicCount()];
    Arrays.setAll(topics, topic -> new Topic());
  }

  void link() {
    // those without a date come last: nothing is known to be earlier
    for (int message = 0; message < forest.datedCount(); message++) {
      Topic topic = topic(message);
      long date = forest.seconds(message);
      if (silent.get(message)) {
        place(message, topic, topic.isAliveAt(date));
      }
      topic.add(message, forest.message(message), date);
    }
  }

  private Topic topic(int message) {
    int number = subjects.topic(message);
    return number == Subjects.NONE ? new Topic() : topics[number];
  }

  private void place(int message, Topic topic, boolean alive) {
    if (bodies.filter(b -> b.isRead(message)).isPresent()) {
      bodies.get().choose(message, alive ? topic.choices() : new int[0]).ifPresent(this::link);
    } else if (alive
        && subjects.isReply(message)
        && topic.leavesOneChoice(forest.message(message))) {
      forest.link(message, topic.last(), ParentBy.SUBJECT, TURN);
    }
    if (alive && subjects.isReply(message) && forest.parent(message) == Forest.NONE) {
      forest.join(message, topic.last());
    }
  }

  private void link(BodyChoice.Choice choice) {
    if (choice.isSure()) {
      forest.link(choice.message(), choice.parent(), choice.by(), choice.evidence());
    } else if (choice.isRelated()) {
      forest.join(choice.message(), choice.parent());
    }
  }
}
