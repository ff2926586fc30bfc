package org.colloquy.thread;

import static java.util.Objects.requireNonNull;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.colloquy.message.Envelope;

/**
 * Gathers messages into threads by RFC 5256, REFERENCES, with these rules where headers are silent
 * or contradict one another:
 *
 * <ul>
 *   <li>The parent is named by the message itself, never by the References of others: the first id
 *       of In-Reply-To that the archive holds, else the last of References, else the last of
 *       In-Reply-To (mailers that write prose there put the id last). Where In-Reply-To and the
 *       last of References are the same id, {@link ParentBy#REFERENCES} names it.
 *   <li>A message that names itself does not answer itself. An id that is the address of a sender
 *       ("&lt;ada@example.org&gt;", left there by old mailers) is no message id.
 *   <li>An id that the archive lacks keeps its place: messages that name it are in one thread.
 *       Other people's References say what stood above it; of contradicting ones the earliest
 *       message is believed. Of a longer References only the first id and the last {@value
 *       ReferenceLinks#LIMIT} are read.
 *   <li>Where messages answer one another in a circle, the earliest becomes the root.
 *   <li>A message that names no id at all may be a reply that lost its header fields. Where a
 *       {@link ClueReader} is given, the bodies tell which message it answers, with a chance; else
 *       its subject: a reply ("Re:") gets the latest message of its {@link BaseSubject} as parent,
 *       up to 60 days old, if two people, its writer among them, have taken turns so far. A reply
 *       whose parent stays unknown stands in the thread of its subject.
 *   <li>A patch "[PATCH 3/7]" that names no id has its cover letter "[PATCH 0/7]" of the same
 *       sender and version as parent, or the first patch if git sent both in one run without a
 *       cover letter; else it joins the series. The rest of RFC 5256, step 5, is not done: it
 *       merges monthly reports that only share a subject.
 *   <li>Of two messages with one id, the earlier one is meant by those who name it.
 * </ul>
 *
 * The earlier message is the one with the earlier Date, a message without date being later than
 * all, then the one with the smaller id. No rule looks at the order of the input. Time is linear in
 * the number of ids, sorting aside; nothing recurses. Immutable and safe from many threads.
 */
public final class Threader {

  /** A threader; it keeps no state. */
  public Threader() {}

  /**
   * {@return the threads, in order of their first message in the input; the order of the input
   * changes nothing else} Bodies are not read: of lost replies only the subjects speak.
   *
   * @param envelopes of all messages, in any order
   */
  public List<MessageThread> thread(List<Envelope> envelopes) {
    return thread(envelopes, Optional.empty());
  }

  /**
   * {@return the threads, as of {@link #thread(List)}, where lost replies are found by their bodies
   * too}
   *
   * @param envelopes of all messages, in any order
   * @param bodies reads the messages whose parent no field names
   */
  public List<MessageThread> thread(List<Envelope> envelopes, ClueReader bodies) {
    return thread(envelopes, Optional.of(requireNonNull(bodies, "bodies must not be null")));
  }

  private static List<MessageThread> thread(List<Envelope> envelopes, Optional<ClueReader> bodies) {
    requireNonNull(envelopes, "envelopes must not be null");
    ThreaderRun run = new ThreaderRun(envelopes);
    BitSet toRead = run.lost().toRead();
    return bodies
        .filter(reader -> !toRead.isEmpty())
        .map(reader -> run.threads(toRead, reader))
        .orElseGet(run::threads);
  }
}
