package org.colloquy.thread;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.colloquy.message.Envelope;
import org.colloquy.message.MessageId;

/**
 * A thread: messages that answer one another (RFC 5256, REFERENCES).
 *
 * <pre>{@code
 * <1@example.org>  Ada   a proposal         depth 0
 *   <2@example.org>  Ben   an answer        depth 1, parent <1@example.org>
 *     <3@example.org>  Ada  an answer to it  depth 2, parent <2@example.org>
 * }</pre>
 *
 * A parent stands before its answers; siblings stand by date. Where the members name a root that
 * the archive lacks, {@link #root} is that id and nobody's envelope. A message that belongs to the
 * thread by its subject, but answers nobody knows which one, stands there without a parent.
 *
 * @param root id of the first message, or of the missing one that the members name
 * @param members the messages, parents first; never empty
 */
public record MessageThread(MessageId root, List<Member> members) {

  /**
   * A message at its place in the thread.
   *
   * @param envelope the message
   * @param parent the message it answers, which may be missing from the archive
   * @param parentBy what names the parent; empty exactly when there is none
   * @param evidence how well the parent is known
   * @param depth number of ancestors that are in the archive
   */
  public record Member(
      Envelope envelope,
      Optional<MessageId> parent,
      Optional<ParentBy> parentBy,
      ParentEvidence evidence,
      int depth) {

    /** Checks that no part is null. */
    public Member {
      requireNonNull(envelope, "envelope must not be null");
      requireNonNull(parent, "parent must not be null");
      requireNonNull(parentBy, "parentBy must not be null");
      requireNonNull(evidence, "evidence must not be null");
    }

    /**
     * A message whose parent, if it has one, is named by a header field.
     *
     * @param envelope the message
     * @param parent the message that it answers, where that is known
     * @param parentBy which field names it
     * @param depth number of messages above it, 0 for the first
     */
    public Member(
        Envelope envelope, Optional<MessageId> parent, Optional<ParentBy> parentBy, int depth) {
      this(
          envelope,
          parent,
          parentBy,
          parent.isPresent() ? ParentEvidence.HEADER : ParentEvidence.NONE,
          depth);
    }
  }

  /**
   * Checks that no part is null, and copies collections.
   *
   * @throws IllegalArgumentException when there is no member
   */
  public MessageThread {
    requireNonNull(root, "root must not be null");
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("thread " + root + " must have a member");
    }
  }

  /** {@return the subject of the first member} */
  public String subject() {
    return members.get(0).envelope().subject();
  }
}
