package org.colloquy.thread;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.colloquy.message.Envelope;

/**
 * Places messages that name no id by their subjects: replies with the messages whose subject they
 * bear, patches with their cover letter. Where several messages could be the parent, the message
 * joins the thread and its parent stays unknown.
 */
final class SubjectLinks {
  private final Forest forest;
  private final BitSet silent;
  private final Map<String, Conversation> conversations = new HashMap<>();
  private final Map<String, SeriesHead> heads = new HashMap<>();

  /** The first message of a patch series, which has a cover letter or begins with a patch. */
  private record SeriesHead(int message, Instant date, boolean cover) {
    /** Patches of one series are sent at once; by hand it may take some hours. */
    private static final Duration WINDOW = Duration.ofHours(6);

    boolean isNear(Instant other) {
      return Duration.between(date, other).compareTo(WINDOW) <= 0;
    }
  }

  /**
   * Prepares the linking.
   *
   * @param silent the messages that name no id
   */
  SubjectLinks(Forest forest, BitSet silent) {
    this.forest = forest;
    this.silent = silent;
  }

  void link() {
    for (int message = 0; message < forest.messageCount(); message++) {
      Optional<Instant> date = forest.message(message).date().map(d -> d.toInstant());
      if (date.isEmpty()) {
        return; // those without a date come last: nothing is known to be earlier
      }
      BaseSubject subject = BaseSubject.of(forest.message(message).subject());
      if (!subject.text().isEmpty()) {
        linkReply(message, subject, date.get());
        linkPatch(message, subject, date.get());
      }
    }
  }

  private void linkReply(int message, BaseSubject subject, Instant date) {
    Envelope envelope = forest.message(message);
    Conversation known = conversations.get(subject.key());
    if (known == null || !known.isAliveAt(date)) {
      conversations.put(subject.key(), new Conversation(message, envelope, date));
      return;
    }
    if (subject.reply() && silent.get(message)) {
      place(message, known.last(), known.leavesOneChoice(envelope));
    }
    known.add(message, envelope, date);
  }

  private void linkPatch(int message, BaseSubject subject, Instant date) {
    Optional<PatchNumber> patch = subject.reply() ? Optional.empty() : PatchNumber.of(subject);
    if (patch.isEmpty()) {
      return;
    }
    boolean cover = patch.get().number() == 0;
    String series = forest.message(message).from().addressKey() + "\n" + patch.get().series();
    SeriesHead head = heads.get(series);
    if (cover || head == null || !head.isNear(date)) {
      heads.put(series, new SeriesHead(message, date, cover));
    } else if (silent.get(message)) {
      place(message, head.message(), head.cover());
    }
  }

  /** Under its parent where that is certain, else beside the others of the thread. */
  private void place(int message, int parent, boolean certain) {
    if (certain) {
      forest.link(message, parent, ParentBy.SUBJECT);
    } else {
      forest.link(message, forest.root(parent));
    }
  }
}
