package org.colloquy.thread;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.message.MessageId;

/** Links messages by References and In-Reply-To; {@link Threader} states the rules. */
final class ReferenceLinks {
  /** How many ids at the end of References are read, besides the first. */
  static final int LIMIT = 100;

  private static final int[] NO_NODES = {};

  private final Forest forest;
  private final Predicate<MessageId> addresses;

  ReferenceLinks(Forest forest) {
    this(forest, senders(forest));
  }

  /**
   * Prepares the linking.
   *
   * @param addresses tells of an id that no message bears whether it is the address of a sender
   */
  ReferenceLinks(Forest forest, Predicate<MessageId> addresses) {
    this.forest = forest;
    this.addresses = addresses;
  }

  private static Predicate<MessageId> senders(Forest forest) {
    Set<String> senders = new HashSet<>();
    for (int message = 0; message < forest.messageCount(); message++) {
      senders.add("<" + forest.message(message).from().addressKey() + ">");
    }
    return id -> senders.contains(id.value().toLowerCase(Locale.ROOT));
  }

  /** Links all messages that name an id; returns those that name none. */
  BitSet link() {
    BitSet silent = new BitSet(forest.messageCount());
    int[][] references = new int[forest.messageCount()][];
    // latest first: of a circle, the link that closes it is then that of the earliest message
    for (int message = forest.messageCount() - 1; message >= 0; message--) {
      references[message] = usable(forest.message(message).references(), message);
      silent.set(message, !namesParent(message, references[message]));
    }
    for (int[] ids : references) {
      linkMissing(ids);
    }
    return silent;
  }

  private boolean namesParent(int message, int[] references) {
    int[] replied = usable(forest.message(message).inReplyTo(), message);
    int present = firstPresent(replied);
    if (present != Forest.NONE) {
      boolean agreed = references.length > 0 && last(references) == present;
      forest.link(message, present, agreed ? ParentBy.REFERENCES : ParentBy.IN_REPLY_TO);
    } else if (references.length > 0) {
      forest.link(message, last(references), ParentBy.REFERENCES);
    } else if (replied.length > 0) {
      forest.link(message, last(replied), ParentBy.IN_REPLY_TO);
    }
    return references.length > 0 || replied.length > 0;
  }

  /** Gives the missing ids in the References of a message their places, one under the other. */
  private void linkMissing(int[] references) {
    for (int i = 1; i < references.length; i++) {
      if (!forest.isMessage(references[i])) {
        forest.link(references[i], references[i - 1]);
      }
    }
  }

  /** The nodes of ids, without those that name nothing else than the message itself or a person. */
  private int[] usable(List<MessageId> ids, int message) {
    if (ids.isEmpty()) {
      return NO_NODES;
    }
    MessageId self = forest.id(message);
    int[] usable = new int[Math.min(ids.size(), LIMIT + 1)];
    int count = 0;
    for (int i = 0; i < ids.size(); i = next(i, ids.size())) {
      MessageId id = ids.get(i);
      if (!id.equals(self) && (forest.isKnown(id) || !addresses.test(id))) {
        usable[count++] = forest.nodeOf(id);
      }
    }
    return count == usable.length ? usable : Arrays.copyOf(usable, count);
  }

  /** The place of the id that is read after one: of many ids, the first and the last ones are. */
  static int next(int place, int count) {
    return place == 0 ? Math.max(1, count - LIMIT) : place + 1;
  }

  private int firstPresent(int[] nodes) {
    for (int node : nodes) {
      if (forest.isMessage(node)) {
        return node;
      }
    }
    return Forest.NONE;
  }

  private static int last(int[] nodes) {
    return nodes[nodes.length - 1];
  }
}
