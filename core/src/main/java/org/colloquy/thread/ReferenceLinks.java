package org.colloquy.thread;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import org.colloquy.message.Envelope;
import org.colloquy.message.MessageId;

/** Links messages by References and In-Reply-To; {@link Threader} states the rules. */
final class ReferenceLinks {
  /** How many ids at the end of References are read, besides the first. */
  static final int LIMIT = 100;

  private final Forest forest;
  private final Set<String> addresses = new HashSet<>();

  ReferenceLinks(Forest forest) {
    this.forest = forest;
    for (int message = 0; message < forest.messageCount(); message++) {
      addresses.add("<" + forest.message(message).from().addressKey() + ">");
    }
  }

  /** Links all messages that name an id; returns those that name none. */
  BitSet link() {
    BitSet silent = new BitSet(forest.messageCount());
    // latest first: of a circle, the link that closes it is then that of the earliest message
    for (int message = forest.messageCount() - 1; message >= 0; message--) {
      silent.set(message, !namesParent(message));
    }
    for (int message = 0; message < forest.messageCount(); message++) {
      linkMissing(message);
    }
    return silent;
  }

  private boolean namesParent(int message) {
    Envelope envelope = forest.message(message);
    List<MessageId> replied = usable(envelope.inReplyTo(), envelope.id());
    List<MessageId> references = usable(envelope.references(), envelope.id());
    OptionalInt present = firstPresent(replied);
    if (present.isPresent()) {
      boolean agreed =
          !references.isEmpty() && last(references).equals(forest.id(present.getAsInt()));
      forest.link(message, present.getAsInt(), agreed ? ParentBy.REFERENCES : ParentBy.IN_REPLY_TO);
    } else if (!references.isEmpty()) {
      forest.link(message, forest.nodeOf(last(references)), ParentBy.REFERENCES);
    } else if (!replied.isEmpty()) {
      forest.link(message, forest.nodeOf(last(replied)), ParentBy.IN_REPLY_TO);
    }
    return !references.isEmpty() || !replied.isEmpty();
  }

  /** Gives the missing ids in the References of a message their places, one under the other. */
  private void linkMissing(int message) {
    Envelope envelope = forest.message(message);
    int above = Forest.NONE;
    for (MessageId id : usable(envelope.references(), envelope.id())) {
      int node = forest.nodeOf(id);
      if (above != Forest.NONE && !forest.isMessage(node)) {
        forest.link(node, above);
      }
      above = node;
    }
  }

  private List<MessageId> usable(List<MessageId> ids, MessageId self) {
    List<MessageId> usable = new ArrayList<>(Math.min(ids.size(), LIMIT + 1));
    for (int i = 0; i < ids.size(); i = i == 0 ? Math.max(1, ids.size() - LIMIT) : i + 1) {
      MessageId id = ids.get(i);
      if (!id.equals(self) && !isAddress(id)) {
        usable.add(id);
      }
    }
    return usable;
  }

  private boolean isAddress(MessageId id) {
    return addresses.contains(id.value().toLowerCase(Locale.ROOT))
        && forest.messageWith(id).isEmpty();
  }

  private OptionalInt firstPresent(List<MessageId> ids) {
    return ids.stream()
        .map(forest::messageWith)
        .filter(OptionalInt::isPresent)
        .findFirst()
        .orElse(OptionalInt.empty());
  }

  private static MessageId last(List<MessageId> ids) {
    return ids.get(ids.size() - 1);
  }
}
