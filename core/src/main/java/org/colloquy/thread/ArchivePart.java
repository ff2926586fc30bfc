package org.colloquy.thread;

import static java.util.Objects.requireNonNull;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.colloquy.message.Envelope;
import org.colloquy.message.MessageId;

/**
 * A part of an archive that is too large for one machine, with the threads that {@link Threader}
 * would make of it in the whole. {@link PartKeys} tells which messages belong in one part.
 *
 * <p>Two answers of the parts make up what must be known of the whole: {@link #lost} and {@link
 * #lostSubjects}. They say whose bodies are to be read, see {@link #readsAll}. Not safe from many
 * threads.
 */
public final class ArchivePart {
  private final ThreaderRun run;
  private final LostSigns signs;

  /**
   * Begins a part.
   *
   * @param envelopes the messages of the part, in the order of the input
   * @param addresses tells of an id that no message of the archive bears whether it is the address
   *     of a sender
   */
  public ArchivePart(List<Envelope> envelopes, Predicate<MessageId> addresses) {
    run =
        new ThreaderRun(
            requireNonNull(envelopes, "envelopes must not be null"),
            requireNonNull(addresses, "addresses must not be null"));
    signs = run.lost();
  }

  /** How many replies of this part seem to have lost their header fields. */
  public int lost() {
    return signs.count();
  }

  /** The base subjects of these; the bodies under them are to be read in all parts. */
  public Set<String> lostSubjects() {
    Set<String> keys = new HashSet<>();
    for (int message = 0; message < run.forest().messageCount(); message++) {
      int topic = run.subjects().topic(message);
      if (topic != Subjects.NONE && signs.topics().get(topic)) {
        keys.add(BaseSubject.of(run.forest().message(message).subject()).key());
      }
    }
    return keys;
  }

  /**
   * Whether an archive lost its reply headers as a whole, so that all bodies are to be read.
   *
   * @param lost the sum of {@link #lost} over all parts
   * @param messages the messages of all parts
   */
  public static boolean readsAll(long lost, long messages) {
    return LostSigns.areMany(lost, messages);
  }

  /**
   * The threads, in order of their first message in the input.
   *
   * @param clues what the bodies tell that were read, by the id of the message
   * @param marksAreUsual whether of the messages that were read and quote, in all parts, at least
   *     half bear a mark of replying in the subject
   */
  public List<MessageThread> threads(Map<MessageId, BodyClues> clues, boolean marksAreUsual) {
    BitSet read = new BitSet();
    for (int message = 0; message < run.forest().messageCount(); message++) {
      read.set(message, clues.containsKey(run.forest().message(message).id()));
    }
    return read.isEmpty()
        ? run.threads()
        : run.threads(
            read,
            messages -> messages.stream().map(message -> requireNonNull(clues.get(message.id()))),
            marksAreUsual);
  }
}
